/**
 * The access matrix, written down a second time from the published one and by hand: the oracle's own copy.
 * It shares no line with src/domain/access; a slip in either is found where they differ.
 *
 * Columns: call name · identity · responsible caseworker · referral · referral status · enrolment, team, closing ·
 * enrolment status · attendance · consents · shared notes · psychologist's journal · figures · access log.
 * /u until decided · /o own · /k own kinds · /c at companies · /f if released · /s shared with the citizen.
 */
const written = `
                            call  ident resp  ref   rstat enrol estat att   cons  note  jour  fig   log
responsible_on_team         r     rw    r     rw/u  r     rw    rw    rw    rw    rw    -     -     -
responsible_outside_team    r     r     r     rw/u  r     -     r     r/f   r     r/f   -     -     -
caseload_leader             r     -     r     -     r     -     -     -     -     -     -     -     -
other_authority_staff       -     -     -     -     -     -     -     -     -     -     -     -     -
intake_member               r     r     r     rw    rw    -     -     -     r     -     -     -     -
coordinator                 r     r     r     r     r     rw    rw    rw    rw    rw    -     -     -
team_general                r     r     r     r     r     r     r     rw/k  r     rw    -     -     -
team_psychologist           r     r     r     r     r     r     r     rw/o  r     rw    rw/o  -     -
team_occupational_therapist r     r     r     r     r     r     r     rw/o  r     rw    -     -     -
team_company_consultant     r     r     r     -     r     r     r     rw/c  r     r/f   -     -     -
project_leader              r     -     r     r     r     rw    rw    r     r     -     -     r     -
referrer                    r     r     -     -     r     -     r     -     -     -     -     -     -
former_team_member          -     -     -     -     -     -     -     -     -     r/o   -     -     -
citizen                     r     r     r     r     r     r     r     r     rw    r/s   -     -     r
log_reviewer                -     -     -     -     -     -     -     -     -     -     -     -     r
`;

export type Column =
  | 'call'
  | 'ident'
  | 'resp'
  | 'ref'
  | 'rstat'
  | 'enrol'
  | 'estat'
  | 'att'
  | 'cons'
  | 'note'
  | 'jour'
  | 'fig'
  | 'log';
export type Condition = 'u' | 'o' | 'k' | 'c' | 'f' | 's';

/** What one cell says: whether it opens reading and writing, and under which condition. */
export interface MatrixCell {
  readonly read: boolean;
  readonly write: boolean;
  readonly condition: Condition | undefined;
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
  const [rights = '-', condition] = text.split('/');
  return {
    read: rights.includes('r'),
    write: rights.includes('w'),
    condition: condition as Condition | undefined,
  };
}
