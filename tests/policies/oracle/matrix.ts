/**
 * The access matrix, written down a second time from the published one and by hand: the oracle's own copy.
 * It shares no line with src/domain/access; a slip in either is found where they differ.
 *
 * Columns: call name · identity · responsible caseworker · referral being written · referral ·
 * referral status · eligibility facts ·
 * enrolment, team, closing · enrolment status · why its weeks were changed · the plan's words · its employment strand ·
 * its other strands · the agenda for next time · attendance · why somebody did not come · sign-ups · consents ·
 * facts about work · benefits and decisions · other facts ·
 * whether questionnaires were answered · forms lent out by a link · answers under way · the citizen's answers · the others' · the citizen's scores ·
 * the others' · shared notes · own organisation's notes ·
 * psychologist's journal · feedback as proposed · feedback as released · people around the citizen · how a relative helps · access grants ·
 * requests for one's own file · answers to them · figures · access log · its samples ·
 * reports being written · editions approved · sealed · delivered to their recipient · extracts as agreed and made ·
 * as delivered · lists that were read in ·
 * that two records are one person's · what a house keeps about companies · the citizen's own room · that a mentor was worried · about what ·
 * what a citizen wishes for and needs at work · what a company is told · whom a story is about ·
 * what is told on the way in a placement or a job · a talk's minutes · the workplace's part of them.
 * /u until decided · /o own · /k own kinds · /c at companies · /f if released · /s shared with the citizen ·
 * +w after a condition: writing asks for no condition ·
 * /h written in the viewer's own house · /i the meeting invited to · /l the one form, or the one agreement, a link was made for · /n opened to the viewer by name ·
 * /a under an agreement that still holds and names the viewer ·
 * /t what a run promised, not what came of it · /j the viewer's own, or handed over to them as the successor.
 */
const written = `
                            call  ident resp  rdraf ref   rstat elig  enrol estat creas plan  wstr  ostr  agen  att   areas sign  cons  workf benf  othf  wave  alink adraf answ  sansw score sscor note  onote jour  draft feed  netw  help  grant file  fansw fig   log   revw  rep   prop  seal  deliv extr  dextr imp   move  ccard oroom wrec  worry plac  prep  wish  tell  story chek  minu  wminu
responsible_on_team         r     rw    rw    rw/o  rw/u  r     rw    rw    rw    rw    rw    rw    rw    rw    rw    rw    rw    rw    rw    rw    rw    rw    -     rw/o  r/f   rw/o  r/f   w     rw    rw/h  -     rw    rw    rw    -     rw    r     rw/o  -     -     -     -     -     -     -     -     -     -     -     -     -     r     rw    rw    rw    rw    r     rw    rw    rw    rw/o
responsible_outside_team    r     r     rw    rw/o  rw/u  r     rw/o  -     r     -     r/f   r/f   r/f   r/f   r/f   -     -     r     -     rw    -     -     -     -     -     -     -     -     r/f   rw/h  -     -     r/f   -     -     -     r     rw/o  -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r     r     -     -     -     -     -     -
former_caseworker           r     r     r     -     -     r     rw/o  -     r     -     r/f   r/f   r/f   r/f   r/f   -     -     r     -     rw    -     -     -     -     -     -     -     -     r/f   rw/h  -     -     r/f   -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r     r     -     -     -     -     -     -
caseload_leader             r     -     rw    -     -     r     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r     rw    -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -
other_authority_staff       -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -
intake_member               r     r     r     -     rw    rw    r     -     -     -     -     -     -     -     -     -     -     r     -     -     -     -     -     -     -     -     -     -     -     rw/h  -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -
coordinator                 r     r     r     -     r     r     r/f   rw    rw    rw    rw    rw    rw    rw    rw    rw    rw    rw    rw    rw    rw    rw    rw    rw/o  r/f+w rw/o  rw    rw    rw    rw/h  -     rw    rw    rw    -     rw    r     rw/o  -     -     -     -     -     -     -     -     -     -     -     -     -     r     rw    rw    rw    rw    r     rw    rw    rw    rw/o
team_general                r     r     r     -     r     r     r/f   r     r     r     rw    rw    rw    rw    rw/k  rw/k  rw/k  r     rw/o  rw/o  rw/o  rw    rw    rw/o  r/f+w rw/o  rw    rw    rw    rw/h  -     r     r     r     -     -     r     rw/o  -     -     -     -     -     -     -     -     -     -     -     r     -     -     -     r     r     rw    r     rw    r     r     -
team_psychologist           r     r     r     -     r     r     r     r     r     r     rw    rw    rw    rw    rw/o  rw/o  rw/o  r     -     -     -     rw    rw    rw/o  rw    rw    rw    rw    rw    rw/h  rw/j  r     r     r     -     -     r     rw/o  -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r     r     r     r     -     r     r     -
team_occupational_therapist r     r     r     -     r     r     r/f   r     r     r     rw    rw    rw    rw    rw/o  rw/o  rw/o  r     -     -     -     rw    rw    rw/o  r/f+w rw/o  rw    rw    rw    rw/h  -     r     r     r     -     -     r     rw/o  -     -     -     -     -     -     -     -     -     -     -     r     -     -     -     r     r     rw    r     -     r     r     -
team_company_consultant     r     r     r     -     -     r     -     r     r     -     r/f   rw    r/f   r/f   rw/c  rw/c  rw/c  r     rw    -     -     r/o+w -     rw/o  -     rw/o  -     w     r/f   rw/h  -     r     r     r     -     -     r     rw/o  -     -     -     -     -     -     -     -     -     -     -     rw    -     -     -     rw    rw    rw    r     -     rw    rw    rw/o
project_leader              r     -     r     -     r     r     -     rw    rw    rw    -     -     -     -     r     r     r     r     r     r     r     r     -     -     -     -     -     -     -     -     -     -     -     -     -     rw    -     -     r     -     -     rw    rw    rw    w     rw    w     -     rw    r     -     -     -     r     r     r     r     r     -     -     -
referrer                    r     r     -     rw/o  -     r     rw/o  -     r     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -
former_team_member          -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r/o   r/o   -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -
citizen                     r     r     rw    -     rw    r     r     r     r     r     rw    rw    rw    rw    r     r     rw    rw    rw    rw    rw    rw    rw    rw/o  rw    -     rw    -     r/s   -     -     rw    rw    rw    rw    rw    rw    r     -     r     -     -     -     -     -     -     -     -     r     -     rw    r     -     r     rw    rw    rw    rw    rw    rw    r
lay_representative          r     -     -     -     -     -     -     r/f   r/f   -     r/f   r/f   r/f   r/f   r/f   -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r/f   -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -
relative                    r     -     -     -     -     -     -     -     -     -     -     -     -     -     r/i   -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     rw/o  -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -
professional_network        r     -     -     -     -     -     -     -     -     -     r/f   r/f   r/f   r/f   r/i   -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -
volunteer_mentor            r     -     -     -     -     -     -     -     -     -     r/f   r/f   r/f   r/f   rw/o  -     -     -     -     -     -     rw/o  -     rw/o  -     rw/o  -     w     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r/o   w     -     -     -     -     -     -     -     -
company_contact             r     -     -     -     -     -     -     -     -     -     -     -     -     -     rw/i  -     -     -     -     -     -     rw/o  -     rw/o  -     rw/o  -     w     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r/o   -     -     -     -
link_holder                 -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     w/l   w/l   rw/o  w/l   w/l   w/l   w/l   -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -
break_the_glass             r     r     r     -     r/u   r     r     r     r     r     r     r     r     r     r     r     r     r     r     r     r     r     -     -     -     -     -     -     r     r/h   -     r     r     r     -     r     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r     r     r     r     r     r     -     r     r     -
leader_by_grant             -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r     r/h   -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -
journal_reader              r     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r/n   -     -     -     -     -     r     rw/o  -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -
programme_publisher         -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r/t   -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -
log_reviewer                -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r     rw    -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -
report_approver             -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r     rw    w     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -
edition_reader              -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -
evaluator                   -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r/a   -     -     -     -     -     -     -     -     -     -     -     -     -     -
importer                    -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     rw/o  -     -     -     -     -     -     -     -     -     -     -     -     -
card_recipient              -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r     -     -     -     -     -     -     -     -     -     -     -
company_by_link             -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     -     r/l   w/l   -     -     -     w/l   -     rw/l
`;

export type Column =
  | 'call'
  | 'ident'
  | 'resp'
  | 'rdraf'
  | 'ref'
  | 'rstat'
  | 'elig'
  | 'enrol'
  | 'estat'
  | 'creas'
  | 'plan'
  | 'wstr'
  | 'ostr'
  | 'agen'
  | 'att'
  | 'areas'
  | 'sign'
  | 'cons'
  | 'workf'
  | 'benf'
  | 'othf'
  | 'wave'
  | 'alink'
  | 'adraf'
  | 'answ'
  | 'sansw'
  | 'score'
  | 'sscor'
  | 'note'
  | 'onote'
  | 'jour'
  | 'draft'
  | 'feed'
  | 'netw'
  | 'help'
  | 'grant'
  | 'file'
  | 'fansw'
  | 'fig'
  | 'log'
  | 'revw'
  | 'rep'
  | 'prop'
  | 'seal'
  | 'deliv'
  | 'extr'
  | 'dextr'
  | 'imp'
  | 'move'
  | 'ccard'
  | 'oroom'
  | 'wrec'
  | 'worry'
  | 'plac'
  | 'prep'
  | 'wish'
  | 'tell'
  | 'story'
  | 'chek'
  | 'minu'
  | 'wminu';
export type Condition = 'l' | 'a' | 'u' | 'o' | 'k' | 'c' | 'f' | 's' | 'h' | 'i' | 'n' | 'j' | 't';

/** What one cell says: whether it opens reading and writing, and under which condition. */
export interface MatrixCell {
  readonly read: boolean;
  readonly write: boolean;
  readonly condition: Condition | undefined;
  /** Whether the condition is about reading alone. */
  readonly writesFreely: boolean;
}

const [headings = '', ...lines] = written.trim().split('\n');

/** The columns in the order they are written. */
export const columns = headings.trim().split(/\s+/) as Column[];

/** Every row's name, top to bottom. */
export const rowNames = lines.map((line) => line.split(/\s+/)[0] ?? '');

/** Cell by row name and column. */
export const matrix = new Map(
  lines.map((line) => {
    const [row = '', ...cells] = line.split(/\s+/);
    return [row, new Map(columns.map((column, i) => [column, parse(cells[i] ?? '-')]))] as const;
  }),
);

function parse(text: string): MatrixCell {
  const [cell = '-', freely] = text.split('+');
  const [rights = '-', condition] = cell.split('/');
  return {
    read: rights.includes('r'),
    write: rights.includes('w') || freely === 'w',
    condition: condition as Condition | undefined,
    writesFreely: freely === 'w',
  };
}
