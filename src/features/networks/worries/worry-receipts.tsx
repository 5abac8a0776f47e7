import { PlainList } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { CitizenAround } from '../around-queries.ts';
import { newWorryAddress } from './worry-addresses.ts';
import type { WorryReceipt } from './worry-queries.ts';
import { worryTexts } from './worry-texts.ts';

interface WorrySectionProps {
  readonly citizen: CitizenAround;
  readonly receipts: readonly WorryReceipt[];
  readonly language: Language;
}

/** The mentor's way to say that something is worrying, and whether what was sent has been read. */
export function WorrySection({ citizen, receipts, language }: WorrySectionProps) {
  const t = worryTexts[language];
  const own = receipts.filter((one) => one.citizen === citizen.citizen);
  return (
    <>
      <p>
        <a class="ff-tap" href={`${newWorryAddress}?citizen=${citizen.citizen}`}>
          {t.ask(citizen.callName)}
        </a>
      </p>
      {own.length > 0 && <h3 class="mt-5">{t.receipts}</h3>}
      {own.length > 0 && <PlainList items={own.map((one) => receiptLine(one, language))} />}
    </>
  );
}

function receiptLine({ sentOn, readOn }: WorryReceipt, language: Language): string {
  const t = worryTexts[language];
  const sent = formatDate(sentOn, language);
  return readOn === null ? t.waits(sent) : t.read(sent, formatDate(readOn, language));
}
