/**
 * Words that often stand for somebody else in a note, in Danish and English, in their plain forms. Short on purpose:
 * a mark is a nudge to whoever reads, and too many nudges are read past.
 */
export const wordsForOthers: readonly string[] = [
  ...['mor', 'mors', 'moren', 'moderen', 'far', 'fars', 'faren', 'faderen', 'forældre', 'forældrene'],
  ...['bror', 'broren', 'broderen', 'søster', 'søsteren', 'søskende', 'datter', 'datteren', 'søn', 'sønnen'],
  ...['barn', 'barnet', 'børn', 'børnene', 'kæreste', 'kæresten', 'kone', 'konen', 'hustru', 'ægtefælle'],
  ...['mand', 'manden', 'samlever', 'samleveren', 'ekskone', 'eksmand', 'ekskæreste', 'eks'],
  ...['moster', 'faster', 'onkel', 'tante', 'bedstemor', 'bedstefar', 'mormor', 'farmor', 'morfar', 'farfar'],
  ...['ven', 'vennen', 'veninde', 'veninden', 'venner', 'nabo', 'naboen', 'kollega', 'kollegaen', 'kolleger'],
  ...['chef', 'chefen', 'arbejdsgiver', 'arbejdsgiveren', 'svigermor', 'svigerfar', 'svoger', 'svigerinde'],
  ...['mother', 'mum', 'father', 'dad', 'parents', 'brother', 'sister', 'siblings', 'daughter', 'child'],
  ...['children', 'boyfriend', 'girlfriend', 'wife', 'husband', 'partner', 'aunt', 'uncle', 'grandmother'],
  ...['grandfather', 'friend', 'friends', 'neighbour', 'colleague', 'boss', 'employer'],
];
