import { CreateLinkForm } from '@paylinks/components';
import { type ReactElement, useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { type Drawn, draw, read } from './byHand.tsx';
import { focus, mount, shown, stage } from './stage.ts';
import { makeWorld } from './world.tsx';

const world = makeWorld();
const whole = '[data-field=paymentMethods] input';

/** The same fields and the same markup with react-hook-form alone, checked when they are left. */
function plainForm(form: Element): () => ReactElement {
  const drawn = read(form);
  return function PlainForm() {
    const { register } = useForm({ mode: 'onBlur', reValidateMode: 'onBlur' });
    return useMemo(() => {
      let count = 0;
      const registered = (each: Drawn): Drawn => ({
        ...each,
        props:
          each.tag === 'input' && !('type' in each.props && each.props.type !== 'text')
            ? { ...each.props, value: undefined, type: 'text', ...register(`field${count++}`) }
            : each.props,
        children: each.children.map((child) => (typeof child === 'string' ? child : registered(child))),
      });
      return draw(registered(drawn), 0);
    }, [register]);
  };
}

const subjects: Record<string, () => ReactElement> = {
  CreateLinkForm: () => (
    <world.Kit>
      <CreateLinkForm />
    </world.Kit>
  ),
};

const bench = {
  ...stage,
  async prepare(): Promise<readonly string[]> {
    mount(subjects.CreateLinkForm?.());
    await shown(whole);
    const form = await shown('form');
    subjects['plain react-hook-form'] = plainForm(form);
    return Object.keys(subjects);
  },
  async show(name: string, field: 'amount' | 'reference'): Promise<void> {
    const Subject = subjects[name];
    if (!Subject) throw new Error(`There is no subject named ${name}.`);
    mount(<Subject />);
    await shown(whole);
    focus(`[data-field=${field}] input`);
  },
  /** Milliseconds until the amount can be typed, and until every field is there, where each answer takes so long. */
  async appear(latencyMs: number): Promise<{ control: number; whole: number; requests: number }> {
    const slow = makeWorld(latencyMs);
    const start = performance.now();
    mount(
      <slow.Kit>
        <CreateLinkForm />
      </slow.Kit>,
    );
    await shown('[data-field=amount] input');
    const control = performance.now() - start;
    await shown(whole);
    return { control, whole: performance.now() - start, requests: slow.requests() };
  },
};
Object.assign(window, { bench });
