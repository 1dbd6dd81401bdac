/** Who is played. */
export type SandboxProvider = 'monite' | 'qonto' | 'commet';

/** The kit's verbs, spelt here again: the sandbox imports nothing of the kit. */
export type SandboxRoute =
  | 'createLink'
  | 'getLink'
  | 'expireLink'
  | 'listLinks'
  | 'listLinkPayments'
  | 'getPaymentIntent'
  | 'getPaymentIntentHistory'
  | 'listPaymentMethods'
  | 'createRecord'
  | 'getRecord'
  | 'listRecords'
  | 'updateRecord'
  | 'startRecord'
  | 'completeRecord'
  | 'cancelRecord'
  | 'getConnection'
  | 'connect'
  | 'chargeCustomer';

/** What goes wrong with a request. The first rule that applies is taken; a rule without an effect lets the request through. */
export interface FaultRule {
  readonly route: SandboxRoute | '*';
  readonly provider?: SandboxProvider;
  /** How often it strikes before it is used up. Default: always. */
  readonly times?: number;
  /** 0 to 1: how likely it strikes. Default 1. */
  readonly probability?: number;
  /** Of the dice for `probability`. Default: the sandbox's own seed. */
  readonly seed?: number;
  /** 300 and above: refused with the provider's own error shape, nothing is executed (unless `drop: 'after'`). */
  readonly status?: number;
  /** With `status`: the provider's own word for the error, such as `idempotency_in_progress`. Default: one that suits the status. */
  readonly code?: string;
  /** Sent as Retry-After, with `status`. */
  readonly retryAfterSeconds?: number;
  /** Milliseconds of real time until the reply; a write takes effect before them, so that a caller who gives up leaves it behind. */
  readonly delayMs?: number;
  /** before: the request is lost and nothing happens. after: the write takes effect and the reply is lost; with `status` the caller gets that instead. */
  readonly drop?: 'before' | 'after';
  /** The reply's body; the request is executed (with a `status` it is not). unknown_status: a word that no documentation has. */
  readonly body?: 'malformed' | 'html' | 'empty' | 'unknown_status';
}

/** A request as it came to a provider. */
export interface SandboxRequest {
  readonly provider: SandboxProvider;
  readonly method: string;
  /** Below `urls[provider]`, with the query: `/payment_intents?limit=100`. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; the text where it is none; null without a body. */
  readonly body: unknown;
  /** What the caller saw. null: under way, or the connection was dropped. */
  readonly status: number | null;
}

/** A link that exists at a provider. */
export interface SandboxLink {
  readonly provider: SandboxProvider;
  readonly id: string;
  /** The provider's own word. */
  readonly status: string;
}

/** Somebody at Commet whose saved payment method can be charged, and how that ends. */
export interface SandboxCustomer {
  readonly id: string;
  readonly name: string;
  /** processing: the money is there 20 s later by the sandbox's clock. The last three are refused. */
  readonly charge:
    | 'succeeded'
    | 'processing'
    | 'requires_action'
    | 'payment_failed'
    | 'no_payment_method'
    | 'subscription_required';
}

/** How far the Qonto account is with its provider of payment links. null: nobody has tried yet, and reading the connection is a 404. */
export type SandboxConnection = 'not_connected' | 'pending' | 'enabled' | 'disabled' | null;

/** An integer of the provider's minor units, as on its wire. */
export interface SandboxMoney {
  readonly minorUnits: number;
  readonly currency: string;
}

/** A stored payable or receivable. */
export interface SandboxSource {
  readonly type: 'payable' | 'receivable';
  readonly id: string;
  readonly number: string;
  readonly total: SandboxMoney;
  /** YYYY-MM-DD */
  readonly dueDate: string;
}

/** How a payer pays. */
export interface PayOptions {
  /** One of the link's methods. Default: its first. */
  readonly method?: string | undefined;
  /**
   * Milliseconds of the sandbox's clock until the money is there; until then the payment is processing. 0: at once. null: not before `settle`.
   * Default 2,000.
   */
  readonly arrivesAfterMs?: number | null | undefined;
}

/** What a test can do to the providers, and see of them. */
export interface SandboxControl {
  /** The payer pays. Throws where the link cannot be paid. */
  pay(linkId: string, options?: PayOptions): void;
  /** Before a payment: an attempt is declined and the link stays open. After it: the payment fails, or the money is returned. */
  failPayment(linkId: string): void;
  /** The money is there and paid out. */
  settle(linkId: string): void;
  refund(linkId: string): void;
  /** Puts the provider's words in place as they are, past every rule: for states that no verb reaches (`disputed`, older words, words of the future). */
  setStatus(linkId: string, words: { readonly link?: string | undefined; readonly payment?: string | undefined }): void;
  /** The truth that tests count against: every link that exists at a provider, oldest first. */
  links(): readonly SandboxLink[];
  /** Every charge of a saved payment method, oldest first. */
  charges(): readonly SandboxLink[];
  /** Puts Qonto's connection where it is wanted. */
  connection(status: SandboxConnection): void;
  /** A payable or receivable that links and records can refer to. */
  addSource(source: {
    readonly type: 'payable' | 'receivable';
    readonly id?: string | undefined;
    readonly total: SandboxMoney;
    readonly number?: string | undefined;
    /** YYYY-MM-DD. Default: in 14 days. */
    readonly dueDate?: string | undefined;
  }): { readonly id: string };
  /** What is stored from the start, and what was added. */
  sources(): readonly SandboxSource[];
  /** The pay page's HTML, whole and self-contained, for an iframe in a story. See the README for its buttons. */
  openPayPage(linkId: string): string;
  /** Where status changes are posted to, signed as the provider signs them; `{provider}` in the address stands for whose they are. null: nowhere. */
  webhooks(target: { readonly url: string; readonly secret: string } | null): void;
  /** Moves the clock forward: links expire, money arrives. */
  advanceTime(ms: number): void;
  /** Replaces all rules; an empty list ends them. */
  faults(rules: readonly FaultRule[]): void;
  /** Every request to a provider, oldest first. */
  requests(): readonly SandboxRequest[];
  /** Back to the first moment: same ids, same data, no faults, no requests. */
  reset(): void;
}

/** What the providers ask for. The same in every sandbox of one seed. */
export interface SandboxCredentials {
  readonly monite: {
    readonly entityId: string;
    /** Valid for ever. `/auth/token` gives ones that run out. */
    readonly token: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly entityUserId: string;
    /** Somebody whom the entity pays, or who pays it. */
    readonly counterpartId: string;
  };
  readonly qonto: {
    /** An OAuth access token with all scopes. Valid for ever. */
    readonly token: string;
    readonly stagingToken: string;
    /** The account to connect. */
    readonly bankAccountId: string;
  };
  readonly commet: { readonly apiKey: string; readonly customers: readonly SandboxCustomer[] };
}

/** Three pretended providers: a fetch function to call them by, their addresses and credentials, and what a test can do to them. */
export interface Sandbox {
  /** Answers requests below `urls`, in memory. Any other origin is refused like an unknown host. */
  readonly fetch: typeof globalThis.fetch;
  readonly urls: Readonly<Record<SandboxProvider | 'pay', string>>;
  readonly credentials: SandboxCredentials;
  readonly control: SandboxControl;
}

/** How VAT is rounded. */
export interface ItemRounding {
  /** The net of a line is rounded first; then its tax, or the tax of each rate, or all tax at once. unit_gross: the price of one piece with tax. */
  readonly per: 'line' | 'rate' | 'total' | 'unit_gross';
  readonly mode: 'half_up' | 'half_even' | 'down' | 'up';
}

/** Ids, clock, addresses and rules. Everything has a default. */
export interface SandboxOptions {
  /** Same seed, same ids. Default 1. */
  readonly seed?: number | undefined;
  /** ISO 8601. Stops the clock at this instant: then only `control.advanceTime` moves it. Default: the real time, moving. */
  readonly now?: string | undefined;
  /** Origin of all `urls`. Default `https://sandbox.paylinks.test`, which exists in memory only. */
  readonly baseUrl?: string | undefined;
  /** How totals with VAT are rounded, for providers that take items. Default: the tax of each line, half up. */
  readonly rounding?: ItemRounding | undefined;
  readonly qonto?: SandboxQontoOptions | undefined;
}

/** Where Qonto's documentation leaves two ways open. */
export interface SandboxQontoOptions {
  /** How `vat_rate` is read: 21 % is '21.0', or it is '0.21'. Default 'percent'. */
  readonly vatRateUnit?: 'percent' | 'fraction' | undefined;
  /** true: without X-Qonto-Staging-Token the sign-in page is answered, with 200, as Qonto's own sandbox host does. Default false; a wrong token always gets that page. */
  readonly requireStagingToken?: boolean | undefined;
  /** What reading and deactivating a link answer: the link, or `{ payment_link }` around it. Default 'bare'. */
  readonly linkBody?: 'bare' | 'wrapped' | undefined;
  /** Default 'enabled', so that links can be made at once. */
  readonly connection?: SandboxConnection | undefined;
}
