import { PaymentLinksKit } from '@paylinks/components';
import '@paylinks/components/styles.css';
import dense from '@paylinks/components/themes/dense.css?inline';
import soft from '@paylinks/components/themes/soft.css?inline';
import type { SandboxProvider } from '@paylinks/sandbox';
import type { Decorator, Preview } from '@storybook/react-vite';
import { type ReactElement, type ReactNode, useLayoutEffect, useState } from 'react';
import { type ProviderParameters, providerFor } from '../stories/support/provider.ts';
import { createStorySandbox, rememberSandbox, sandboxOf } from '../stories/support/sandbox.ts';
import { messagesFor } from '../stories/support/words.ts';
import { sandboxProviders } from '../testing/providers/sandboxClients.ts';
import { DocsPage } from './DocsPage.tsx';
import './preview.css';

/** Tokens alone, over the kit's own. */
const looks: Readonly<Record<string, string>> = { default: '', soft, dense };

function Page({
  theme,
  look,
  direction,
  children,
}: {
  theme: string;
  look: string;
  direction: string;
  children: ReactNode;
}): ReactElement {
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dir = direction;
  }, [theme, direction]);
  useLayoutEffect(() => {
    const sheet = document.createElement('style');
    sheet.textContent = looks[look] ?? '';
    document.head.append(sheet);
    return () => sheet.remove();
  }, [look]);
  return <>{children}</>;
}

/** Each story has a sandbox of its own, which its play function finds by the canvas. */
function SandboxKit({
  canvas,
  locale,
  words,
  provider,
  connection,
  children,
}: {
  canvas: HTMLElement;
  locale: string;
  words: string;
  provider: SandboxProvider;
  connection: ProviderParameters['connection'];
  children: ReactNode;
}): ReactElement {
  const [story] = useState(() => rememberSandbox(canvas, createStorySandbox(provider, { connection })));
  return (
    <PaymentLinksKit
      client={story.client}
      locale={locale}
      messages={messagesFor({ words, locale })}
      timeZone="Europe/Berlin"
      attemptStore={null}
      pollMs={1000}
    >
      {children}
    </PaymentLinksKit>
  );
}

const withKit: Decorator = (Story, { globals, parameters, canvasElement, id }) => {
  const width: unknown = parameters.width;
  const wanted: ProviderParameters = parameters;
  const provider = providerFor(wanted, globals.provider);
  return (
    <Page theme={String(globals.theme)} look={String(globals.look)} direction={String(globals.direction)}>
      <SandboxKit
        key={`${id} ${provider}`}
        canvas={canvasElement}
        locale={String(globals.locale)}
        words={String(globals.words)}
        provider={provider}
        connection={wanted.connection}
      >
        <div className="story-page" style={{ maxInlineSize: typeof width === 'number' ? width : 600 }}>
          <Story />
        </div>
      </SandboxKit>
    </Page>
  );
};

type Toolbar = NonNullable<Preview['globalTypes']>[string];
const choice = (
  title: string,
  icon: NonNullable<NonNullable<Toolbar['toolbar']>['icon']>,
  items: string[],
): Toolbar => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withKit],
  afterEach({ parameters, canvasElement }) {
    const { needs, only }: ProviderParameters = parameters;
    if (needs || only || sandboxOf(canvasElement).sandbox.control.requests().length === 0) return;
    throw new Error('This story reads from a provider: say in parameters.needs what it has to be able to do for it.');
  },
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { disableSaveFromUI: true },
    docs: {
      page: DocsPage,
      // A link of a docstring is for editors; here it is the name.
      extractComponentDescription: (component: { __docgenInfo?: { description?: string } } | undefined) =>
        component?.['__docgenInfo']?.description?.replaceAll(/\{@link (\w+)\}/g, '`$1`') ?? '',
    },
    options: { storySort: { order: ['Guides', ['Embed in 5 minutes', '*'], 'Components'] } },
  },
  globalTypes: {
    provider: choice('Provider', 'database', [...sandboxProviders]),
    locale: choice('Locale', 'globe', [
      'en-US',
      'en-GB',
      'de-DE',
      'de-CH',
      'fr-FR',
      'es-ES',
      'it-IT',
      'nl-NL',
      'pt-PT',
      'pl-PL',
      'ja-JP',
      'ar-EG',
      'hi-IN',
    ]),
    words: choice('Words', 'comment', ['en', 'locale', 'pseudo']),
    theme: choice('Theme', 'mirror', ['light', 'dark']),
    look: choice('Look', 'paintbrush', Object.keys(looks)),
    direction: choice('Direction', 'transfer', ['ltr', 'rtl']),
    currency: choice('Currency', 'credit', ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'KWD', 'PLN']),
  },
  initialGlobals: {
    provider: 'monite',
    locale: 'en-GB',
    words: 'en',
    theme: 'light',
    look: 'default',
    direction: 'ltr',
    currency: 'EUR',
  },
};
export default preview;
