/** What a small reader of our own finds in an SPSS system file, enough to hold what was written against it. */
export interface SavContent {
  readonly names: readonly string[];
  readonly labels: readonly string[];
  readonly values: ReadonlyMap<string, ReadonlyMap<number, string>>;
  readonly encoding: string;
  readonly rows: readonly (readonly (number | string | undefined)[])[];
}

interface Unit {
  readonly name: string;
  readonly width: number;
  readonly label: string | undefined;
}

/** Reads a packed file with the lowest byte first. Throws where it is not as the format's description says. */
export function readSav(bytes: Buffer): SavContent {
  let at = 176;
  const int = (): number => {
    at += 4;
    return bytes.readInt32LE(at - 4);
  };
  const take = (length: number): Buffer => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  if (bytes.toString('latin1', 0, 4) !== '$FL2') throw new Error('no system file');
  const perRow = bytes.readInt32LE(68);
  const units: (Unit | undefined)[] = [];
  const labelled = new Map<number, ReadonlyMap<number, string>>();
  const extras = new Map<number, string>();
  let pending = new Map<number, string>();
  for (let kind = int(); kind !== 999; kind = int()) {
    if (kind === 2) units.push(unit());
    else if (kind === 3) pending = valueLabels();
    else if (kind === 4) for (let left = int(); left > 0; left -= 1) labelled.set(int(), pending);
    else if (kind === 7) {
      const subtype = int();
      const size = int();
      extras.set(subtype, take(size * int()).toString('utf8'));
    } else throw new Error(`record ${kind} at ${at}`);
  }
  int();
  if (units.length !== perRow) throw new Error('the header counts other units than there are');

  function unit(): Unit | undefined {
    const [width, hasLabel, missing] = [int(), int(), int()];
    at += 8;
    const name = take(8).toString('latin1').trim();
    const length = hasLabel === 1 ? int() : 0;
    const label = hasLabel === 1 ? take(length).toString('utf8') : undefined;
    if (hasLabel === 1) at += (4 - (length % 4)) % 4;
    at += 8 * Math.abs(missing);
    return width === -1 ? undefined : { name, width, label };
  }
  function valueLabels(): Map<number, string> {
    const found = new Map<number, string>();
    for (let left = int(); left > 0; left -= 1) {
      const value = take(8).readDoubleLE();
      const length = take(1)[0] ?? 0;
      found.set(value, take(length).toString('utf8'));
      at += (8 - ((length + 1) % 8)) % 8;
    }
    return found;
  }

  const long = new Map((extras.get(13) ?? '').split('\t').map((one) => one.split('=') as [string, string]));
  const veryLong = new Map(
    (extras.get(14) ?? '').split('\t').map((one) => {
      const [name = '', width = '0'] = one.replace('\0', '').split('=');
      return [name, Number(width)] as const;
    }),
  );
  const values = unpack(bytes.subarray(at), perRow);
  const firsts = units.flatMap((one, index) =>
    one !== undefined && long.has(one.name) ? [{ ...one, index }] : [],
  );
  const rows = values.map((row) =>
    firsts.map(({ name, width, index }) => {
      if (width === 0) return numberIn(row[index] as Buffer | undefined);
      const full = veryLong.get(name) ?? width;
      const pieces = full > 255 ? Math.ceil(full / 252) : 1;
      let text = Buffer.alloc(0);
      let unitAt = index;
      for (let piece = 0; piece < pieces; piece += 1) {
        const pieceWidth = pieces === 1 ? full : piece < pieces - 1 ? 255 : full - piece * 252;
        const count = Math.max(1, Math.ceil(pieceWidth / 8));
        text = Buffer.concat([
          text,
          Buffer.concat(row.slice(unitAt, unitAt + count) as Buffer[]).subarray(0, Math.min(255, pieceWidth)),
        ]);
        unitAt += count;
      }
      return text.toString('utf8').replace(/ +$/, '');
    }),
  );
  return {
    names: firsts.map(({ name }) => long.get(name) ?? name),
    labels: firsts.map(({ label }) => label ?? ''),
    values: new Map(
      firsts.flatMap(({ name, index }) => {
        const found = labelled.get(index + 1);
        return found === undefined ? [] : [[long.get(name) ?? name, found] as const];
      }),
    ),
    encoding: extras.get(20) ?? '',
    rows,
  };
}

function numberIn(unit: Buffer | undefined): number | undefined {
  return unit === undefined ? undefined : unit.readDoubleLE();
}

/** Rows of units of eight bytes; a missing number is `undefined`. */
function unpack(bytes: Buffer, perRow: number): (Buffer | undefined)[][] {
  const units: (Buffer | undefined)[] = [];
  let at = 0;
  reading: while (at < bytes.length) {
    const codes = bytes.subarray(at, at + 8);
    at += 8;
    for (const code of codes) {
      if (code === 0) continue;
      if (code === 252) break reading;
      if (code === 255) units.push(undefined);
      else if (code === 254) units.push(Buffer.alloc(8, 0x20));
      else if (code === 253) {
        units.push(bytes.subarray(at, at + 8));
        at += 8;
      } else {
        const number = Buffer.alloc(8);
        number.writeDoubleLE(code - 100);
        units.push(number);
      }
    }
  }
  return Array.from({ length: units.length / perRow }, (_, row) =>
    units.slice(row * perRow, (row + 1) * perRow),
  );
}
