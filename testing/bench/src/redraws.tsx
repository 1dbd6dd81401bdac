import {
  CreateLinkForm,
  LinkTimeline,
  PaymentLinkCard,
  PaymentLinkDetails,
  PaymentLinksTable,
} from '@paylinks/components';
import { Profiler, type ReactElement } from 'react';
import { focus, mount, shown, stage } from './stage.ts';
import { makeLink, makeWorld } from './world.tsx';

const world = makeWorld();
let commits = 0;
let formDraws = 0;

function show(subject: ReactElement): void {
  mount(
    <world.Kit>
      <Profiler id="kit" onRender={() => (commits += 1)}>
        {subject}
      </Profiler>
    </world.Kit>,
  );
}
function countForm(): undefined {
  formDraws += 1;
}

const reading: Record<string, () => ReactElement> = {};

const bench = {
  ...stage,
  async prepare(): Promise<readonly string[]> {
    const { id } = await makeLink(world);
    Object.assign(reading, {
      'a card': () => <PaymentLinkCard linkId={id} />,
      'the details': () => <PaymentLinkDetails linkId={id} inline />,
      'a timeline': () => <LinkTimeline linkId={id} />,
      'a table': () => <PaymentLinksTable />,
    });
    return Object.keys(reading);
  },
  /** The form, with the focus in one of its fields. */
  async form(field: 'amount' | 'reference'): Promise<void> {
    show(<CreateLinkForm className={countForm} />);
    await shown('[data-field=paymentMethods] input');
    focus(`[data-field=${field}] input`);
  },
  read(name: string): void {
    const Subject = reading[name];
    if (Subject) show(<Subject />);
  },
  /** What was drawn, and asked of the provider, since the last time. */
  counts(): { commits: number; formDraws: number; asked: number } {
    const counts = { commits, formDraws, asked: world.requests() - askedBefore };
    commits = 0;
    formDraws = 0;
    askedBefore = world.requests();
    return counts;
  },
};
let askedBefore = 0;
Object.assign(window, { bench });
