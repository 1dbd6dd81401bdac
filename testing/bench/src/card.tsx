import { PaymentLinkCard, PaymentLinkCardView } from '@paylinks/components';
import type { ReactElement } from 'react';
import { byHand } from './byHand.tsx';
import { mount, stage } from './stage.ts';
import { makeLink, makeWorld } from './world.tsx';

const world = makeWorld();
const subjects: Record<string, () => ReactElement> = {};

const bench = {
  ...stage,
  async prepare(): Promise<readonly string[]> {
    const link = await makeLink(world);
    const View = () => <PaymentLinkCardView link={link} />;
    const Hand = byHand(
      <world.Kit>
        <View />
      </world.Kit>,
    );
    const Connected = () => <PaymentLinkCard linkId={link.id} initialLink={link} />;
    Object.assign(subjects, {
      'PaymentLinkCardView by hand': Hand,
      PaymentLinkCardView: View,
      PaymentLinkCard: Connected,
    });
    return Object.keys(subjects);
  },
  mount(name: string, count: number): number {
    const Subject = subjects[name];
    if (!Subject) throw new Error(`There is no subject named ${name}.`);
    return mount(
      <world.Kit>
        {Array.from({ length: count }, (_, index) => (
          <Subject key={index} />
        ))}
      </world.Kit>,
    );
  },
};
Object.assign(window, { bench });
