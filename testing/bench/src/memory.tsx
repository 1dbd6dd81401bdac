import {
  LinkTimeline,
  PaymentLinkCard,
  PaymentLinkCardView,
  PaymentLinkDetails,
  PaymentLinksTable,
} from '@paylinks/components';
import type { ReactElement } from 'react';
import { everyComponent } from '../../components/everyComponent.tsx';
import { mount, stage } from './stage.ts';
import { makeLink, makeWorld, remembering } from './world.tsx';

// Nobody but the kit is on this page: peers keep nodes of others.
let asked = (): number => 0;
const world = makeWorld(0, (fetch) => {
  const remember = remembering(fetch);
  asked = remember.asked;
  return remember;
});
const subjects: Record<string, () => ReactElement> = {};

function subject(name: string): () => ReactElement {
  const Subject = subjects[name];
  if (!Subject) throw new Error(`There is no subject named ${name}.`);
  return Subject;
}

const bench = {
  ...stage,
  /** The names of the cards, and of all that the package exports. */
  async prepare(): Promise<Readonly<Record<'cards' | 'components', readonly string[]>>> {
    const link = await makeLink(world);
    const components = everyComponent({ client: world.client, link, source: world.source });
    const cards = {
      'a card from plain data': () => <PaymentLinkCardView link={link} />,
      'a card that is kept fresh': () => <PaymentLinkCard linkId={link.id} initialLink={link} />,
    };
    subjects.reading = () => (
      <>
        <PaymentLinkCard linkId={link.id} />
        <PaymentLinkDetails linkId={link.id} inline />
        <LinkTimeline linkId={link.id} />
        <PaymentLinksTable />
      </>
    );
    Object.assign(subjects, components, cards);
    return { cards: Object.keys(cards), components: Object.keys(components) };
  },
  /** So many of one, on the stage. */
  mount(name: string, count: number): void {
    const Subject = subject(name);
    const all = Array.from({ length: count }, (_, index) => <Subject key={index} />);
    mount(<world.Kit>{all}</world.Kit>);
  },
  /** Shows one and takes it away again, so many times; `restMs`: what it is given each time to load and to read. */
  async cycle(name: string, times: number, restMs: number): Promise<void> {
    const Subject = subject(name);
    for (let time = 0; time < times; time += 1) {
      mount(
        <world.Kit>
          <Subject />
        </world.Kit>,
        false,
      );
      await rest(restMs);
      stage.unmount();
    }
  },
  /** How often the provider was asked. */
  asked: (): number => asked(),
};
Object.assign(window, { bench });

const hop = new MessageChannel();
let arrive = (): void => {};
hop.port2.addEventListener('message', () => arrive());
hop.port2.start();
/** By way of a message, or the browser would hold back timers that timers have set. */
const rest = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    arrive = () => setTimeout(resolve, ms);
    hop.port1.postMessage(null);
  });
