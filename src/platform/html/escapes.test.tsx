import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  Alert,
  BackLink,
  Button,
  Card,
  Checks,
  Choices,
  Curve,
  DenseCard,
  ErrorSummary,
  Faces,
  Facts,
  Flagged,
  Form,
  Funnel,
  Meter,
  OwnWords,
  Page,
  PageHead,
  PostButton,
  RegisterRow,
  Rows,
  Section,
  SelectField,
  ShareList,
  Steps,
  Table,
  Targets,
  TextArea,
  TextField,
  TimeLine,
  Weeks,
} from './index.ts';

/** What somebody might type to become part of the page. */
const evil = `"><script>alert('x')</script>&`;
const link = { href: evil, label: evil };
const field = { name: evil, label: evil, hint: evil, error: evil, value: evil };
const option = { value: evil, label: evil };

const rendered: Readonly<Record<string, unknown>> = {
  Alert: <Alert tone="error" heading={evil} text={evil} />,
  BackLink: <BackLink {...link} />,
  Button: <Button label={evil} name={evil} value={evil} about={evil} />,
  Card: <Card name={evil} href={evil} text={evil} tag={{ text: evil }} />,
  Checks: <Checks name={evil} legend={evil} options={[option]} values={[evil]} />,
  Choices: <Choices {...field} legend={evil} options={[{ ...option, note: evil }]} />,
  Curve: (
    <Curve id={evil} title={evil} description={evil} points={[]} start={1} end={2} max={10} unit={evil} />
  ),
  DenseCard: <DenseCard name={evil} href={evil} place={evil} next={evil} />,
  ErrorSummary: <ErrorSummary heading={evil} text={evil} errors={[{ field: evil, text: evil }]} />,
  Facts: <Facts items={[{ term: evil, value: evil, change: { ...link, about: evil } }]} />,
  Faces: <Faces label={evil} note={evil} people={[{ name: evil, role: evil }]} />,
  Flagged: <Flagged items={[{ ...link, tag: { text: evil } }]} />,
  Form: <Form action={evil} hidden={{ [evil]: evil }} />,
  Funnel: <Funnel unit={evil} steps={[{ name: evil, reached: 1, may: 0, href: evil, out: link }]} />,
  Meter: <Meter title={evil} value={1} max={2} text={evil} figure={{ link, rest: evil }} />,
  OwnWords: <OwnWords words={evil} source={evil} />,
  Page: (
    <Page
      language="da"
      title={evil}
      home={evil}
      demo={evil}
      viewer={{ name: evil, actingAs: evil, switchRole: link, signOut: { action: evil, label: evil } }}
      navigation={[link]}
      languageSwitch={evil}
      footer={[link]}
    >
      {evil}
    </Page>
  ),
  PageHead: <PageHead title={evil} subtitle={evil} lead={evil} meta={[evil]} />,
  PostButton: <PostButton action={evil} label={evil} hidden={{ token: evil }} />,
  RegisterRow: <RegisterRow legend={evil} name={evil} options={[option]} value={evil} />,
  Rows: <Rows items={[{ title: evil, tag: { text: evil }, text: evil, action: link }]} />,
  Section: <Section id={evil} title={evil} more={link} meta={evil} />,
  SelectField: <SelectField {...field} options={[option]} />,
  ShareList: <ShareList action={evil} name={evil} button={evil} items={[{ title: evil, value: evil }]} />,
  Steps: <Steps items={[{ text: evil, note: evil }]} />,
  Table: <Table caption={evil} scrolls columns={[{ label: evil }]} rows={[[evil]]} />,
  Targets: (
    <Targets
      items={[
        {
          title: evil,
          direction: evil,
          rule: link,
          value: evil,
          count: link,
          limits: evil,
          goalLabel: evil,
          sentence: evil,
          shares: { value: 0.1, low: 0, high: 0.2, goal: 0.1, end: 0.4, endLabel: evil },
        },
      ]}
    />
  ),
  TextArea: <TextArea {...field} />,
  TextField: <TextField {...field} />,
  TimeLine: <TimeLine items={[{ when: evil, small: evil, title: evil, text: evil, action: link }]} />,
  Weeks: <Weeks title={evil} label={evil} from={evil} to={evil} quiet={evil} weeks={['now']} />,
};

for (const [name, component] of Object.entries(rendered)) {
  test(`${name} writes words as words`, () => {
    const markup = String(component);
    assert.ok(markup.includes('&lt;script&gt;'), 'the words are there');
    assert.ok(!markup.includes('<script'), 'and are not a script');
    assert.ok(!markup.includes('"><script'), 'nor the end of an attribute');
  });
}
