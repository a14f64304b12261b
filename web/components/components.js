import {html, render} from 'lit';
import {Refused} from '../shared/conversation.js';
import {fieldAt, schemaOf} from '../shared/facts.js';
import {textsOf} from '../shared/texts.js';
import '../chat/zhinan-answer/zhinan-answer.js';
import '../chat/zhinan-chat/zhinan-chat.js';
import '../chat/zhinan-handover/zhinan-handover.js';
import '../chat/zhinan-mine/zhinan-mine.js';

/** Every component in every state, over answers that the server once gave (`answers.json`). */
const t = await textsOf('components');
const examples = await (await fetch('/web/components/answers.json')).json();
const call = examples.no.answer.call;
const schema = await schemaOf(call);
const messages = new Map(Object.values(examples).map(({message, answer}) => [answer.messageId, message]));

/** Stands for a conversation: keeps nothing, and hands over or refuses as it is told. */
const played = (refusal) => ({
  id: 'example',
  read: async () => ({turns: []}),
  erase: async () => {},
  rate: async () => refuse(refusal),
  handOver: async () => refuse(refusal) ?? {code: 'K7P4MQ', call, contacts: [{name: 'Hotline', phone: '010-68598010', citations: []}]},
});

const refuse = (status) => {
  if (status) {
    throw new Refused({status});
  }
};

const answer = (name, newest = true) => html`<zhinan-answer .answer=${examples[name].answer} .messages=${messages}
  .conversation=${played()} ?newest=${newest} ?missed=${name === 'missed'}></zhinan-answer>`;

const partial = ({answer: {call, citations, facts, verdict, text}}) => ({citations, facts, verdict, text: text.slice(0, 20)});

const entry = (path, value) => html`<zhinan-fact-form .field=${fieldAt(schema, path)} .name=${fieldAt(schema, path).title}
  .value=${value}></zhinan-fact-form>`;

/** A chat whose last turn is in the given state. */
const chat = (state, problem) => html`<zhinan-chat .conversation=${{...played(), begun: false}}
  .turns=${[{message: examples.no.message, state, problem}]}></zhinan-chat>`;

const SHOWN = [
  ['zhinan-answer', ['no', 'depends', 'confirm', 'yes', 'matching', 'information', 'missed'].map((name) => [name, answer(name)])],
  ['zhinan-answer', [
    ['earlier', answer('no', false)],
    ['partial', html`<zhinan-answer .answer=${partial(examples.no)} .messages=${messages} newest></zhinan-answer>`],
  ]],
  ['zhinan-clause', [
    ['closed', html`<zhinan-clause .call=${call} clause="n.3.2" quote="1960 年 1 月 1 日以后出生"></zhinan-clause>`],
    ['open', html`<zhinan-clause class="open" .call=${call} clause="n.3.2" quote="1960 年 1 月 1 日以后出生"></zhinan-clause>`],
    ['gone', html`<zhinan-clause class="open" .call=${call} clause="n.99" quote=""></zhinan-clause>`],
  ]],
  ['zhinan-fact-form', [
    ['choice', entry('lead.type', 'enterprise')],
    ['yesno', entry('leader.consultant', null)],
    ['date', entry('leader.birthDate', '1961-05')],
    ['number', entry('project.budget', 400)],
  ]],
  ['zhinan-facts', [
    ['empty', html`<zhinan-facts .facts=${[]} .call=${call} .messages=${messages}></zhinan-facts>`],
    ['some', html`<zhinan-facts .facts=${examples.depends.answer.facts} .call=${call} .messages=${messages}></zhinan-facts>`],
  ]],
  ['zhinan-rating', [
    ['asked', html`<zhinan-rating .conversation=${played()} messageId="m"></zhinan-rating>`],
    ['reasons', html`<zhinan-rating .conversation=${played()} messageId="m" asking></zhinan-rating>`],
  ]],
  ['zhinan-handover', [
    ['asked', html`<zhinan-handover .conversation=${played()} reason="wish"></zhinan-handover>`],
    ['opened', html`<zhinan-handover class="send" .conversation=${played()} reason="wish"></zhinan-handover>`],
    ['refused', html`<zhinan-handover class="send" .conversation=${played(503)} reason="wish"></zhinan-handover>`],
  ]],
  ['zhinan-mine', [['asked', html`<zhinan-mine .conversation=${played()}></zhinan-mine>`]]],
  ['zhinan-chat', [
    ['waiting', chat('waiting')],
    ['stopped', chat('stopped')],
    ['lost', chat('lost')],
    ['refused', chat('refused', {status: 429})],
  ]],
];

render(
  SHOWN.map(
    ([name, states]) => html`<section>
      <h2>${name}</h2>
      ${states.map(([state, shown]) => html`<figure data-state="${name} ${state}"><figcaption>${t(state)}</figcaption>${shown}</figure>`)}
    </section>`,
  ),
  document.querySelector('main'),
);

for (const element of document.querySelectorAll('zhinan-clause.open')) {
  await element.updateComplete;
  await element.toggle();
}
for (const element of document.querySelectorAll('zhinan-handover.send')) {
  await element.updateComplete;
  await element.open(new Event('submit'));
}
scrollTo(0, 0);
document.body.dataset.ready = '';
