import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typedFields } from '../../../platform/http/typed-fields.ts';
import { sentList } from './import-form.ts';

function sent(text: string, ...bytes: (string | Uint8Array<ArrayBuffer>)[]) {
  const form = new FormData();
  form.set('text', text);
  form.set('file', new File(bytes, bytes.length === 0 ? '' : 'liste.csv'));
  return sentList(typedFields(form));
}

describe('a list that was sent', () => {
  it('is what was written, where no file was chosen', async () => {
    assert.deepEqual(await sent('code\r\n6.6'), { ok: true, text: 'code\n6.6' });
  });

  it('is the file, where one was', async () => {
    assert.deepEqual(await sent('code', 'code;from\n6.7;2020-01-01'), {
      ok: true,
      text: 'code;from\n6.7;2020-01-01',
    });
  });

  it('may be a file in Windows’ own alphabet', async () => {
    assert.deepEqual(await sent('', new Uint8Array(Buffer.from('småjob', 'latin1'))), {
      ok: true,
      text: 'småjob',
    });
  });

  it('is not looked at when it is too big, and what was written stays', async () => {
    assert.deepEqual(await sent('code', 'x'.repeat(1_000_001)), {
      ok: false,
      problem: 'too-big',
      text: 'code',
    });
  });

  it('must hold something', async () => {
    assert.deepEqual(await sent(' '), { ok: false, problem: 'nothing-sent', text: ' ' });
  });
});
