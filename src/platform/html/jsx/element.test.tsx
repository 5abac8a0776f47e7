import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { createContext } from './context.ts';

const text = (child: Child): string => String(child);

describe('a page written as text', () => {
  it('escapes words, inside and in attributes, and leaves markup as it is', () => {
    assert.equal(
      text(<p title={'"&'}>{"<b> & 'x'"}</p>),
      '<p title="&quot;&amp;">&lt;b&gt; &amp; &#39;x&#39;</p>',
    );
    assert.equal(text(<p>{raw('<b>&</b>')}</p>), '<p><b>&</b></p>');
  });

  it('writes nothing for what is nothing, and zero for zero', () => {
    assert.equal(
      text(
        <p>
          {undefined}
          {null}
          {false}
          {0}
          {['a', ['b']]}
        </p>,
      ),
      '<p>0ab</p>',
    );
  });

  it('writes a flag when it is set, and a yes or no that is told as a word', () => {
    assert.equal(
      text(<input required disabled={false} aria-invalid={true} value={undefined} maxlength={5} />),
      '<input required="" aria-invalid="true" maxlength="5"/>',
    );
  });

  it('closes every tag but those that never hold anything', () => {
    assert.equal(
      text(
        <>
          <br />
          <span />
        </>,
      ),
      '<br/><span></span>',
    );
  });

  it('tells a part what holds in the frame around it, and what holds outside afterwards', () => {
    const tone = createContext('calm');
    const Tone = () => <i>{tone.current()}</i>;
    const Broken = () => {
      throw new Error('broken');
    };
    const page = (
      <>
        <tone.Provider value="loud">
          <Tone />
        </tone.Provider>
        <Tone />
      </>
    );
    assert.equal(text(page), '<i>loud</i><i>calm</i>');
    assert.throws(() =>
      text(
        <tone.Provider value="loud">
          <Broken />
        </tone.Provider>,
      ),
    );
    assert.equal(text(<Tone />), '<i>calm</i>', 'a page that failed leaves nothing behind');
  });

  it('refuses what a page cannot hold rather than write it unescaped', () => {
    const thing = { toString: () => '<script>', isEscaped: true } as unknown as string;
    assert.throws(() => text(<p>{thing}</p>), /cannot hold/);
    assert.throws(() => text(<p title={thing}>x</p>), /cannot hold/);
    assert.throws(() => text(<p>{Promise.resolve('late')}</p>), /cannot hold/);
  });
});
