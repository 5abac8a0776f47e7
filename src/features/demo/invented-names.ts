/** Names that nobody has: the last ones say that they are made up. */
const firstNames =
  'Alma Bent Carla Dines Elna Folmer Gerda Helge Inga Jørn Kirstine Leif Maja Niels Oda Poul Ragna Svend Thea Uffe Vita Aage Ætta Øjvind Åse Anker Bodil Clemens Dagmar Ejner Frida Gunhild Hjalmar Ingolf Julius Klara Louis Magda Nanna Otto Petrea Rasmus Sofus Tove Ulrik Valde Winnie Ylva Zenia Agnete Børge Cilius Ditlev Ester Flemming'.split(
    ' ',
  );
const lastNames =
  'Opdigt Påhit Skitsen Udkast Modelsen Fabelsen Attrapsen Kulissen Fiktivsen Mønstersen Skabelonsen Prøvesen Tænktsen Luftkastel Eventyrsen Kladdesen'.split(
    ' ',
  );

/** The name of the nth invented person. */
export function inventedName(nth: number): { readonly callName: string; readonly fullName: string } {
  const callName = firstNames[nth % firstNames.length] ?? '';
  const last = lastNames[(Math.floor(nth / firstNames.length) + nth) % lastNames.length] ?? '';
  return { callName, fullName: `${callName} ${last}` };
}

/** Whether somebody's name is one of these. */
export function isInvented(fullName: string): boolean {
  const [first = '', last = ''] = fullName.split(' ');
  return firstNames.includes(first) && lastNames.includes(last);
}
