/** What a person who does not see, or does not use a mouse, meets in each component. Shown on its page. */
export const accessibility: Readonly<Record<string, readonly string[]>> = {
  ConnectProviderPanel: [
    'The state of the connection has a shape and a word; a change is announced politely.',
    'The first field with a problem takes the focus after a press, and each problem is read with its field.',
  ],
  CreateLinkDialog: [
    'A modal dialog named by its title. The amount has the first focus; the focus goes back to what opened it.',
    'Escape closes it and loses nothing: what was typed is there again, and a press that is under way goes on.',
  ],
  CreateLinkForm: [
    'Each field has its label, its help and its error by `aria-describedby`; groups are fieldsets with legends.',
    'After a press the focus goes to the first problem, the summary above links to each, and nothing typed is lost.',
    'Sending, checking and the outcome are announced; the heading of the outcome takes the focus.',
  ],
  CurrencyAmountInput: [
    'A text field, not a spin button: no arrow or wheel changes an amount by accident.',
    'The label says the currency in words ("Amount, US dollars"); the symbol beside the field is not read twice.',
    'Problems are read with the field from the moment it is left; digits stay left to right in right-to-left pages.',
  ],
  ExpireLinkDialog: [
    'An alert dialog: it names the link and the consequence, and a press outside does nothing.',
    '"Keep link" has the first focus. After expiring, the focus goes to the card, whose button is gone.',
  ],
  LineItemsEditor: [
    'Each item is a group with its number as name; adding one moves the focus to its title, removing one to its neighbour.',
    'Enter goes on to the next item and never sends the form. Totals are announced politely when they change.',
  ],
  LinkQRCode: [
    'An image with the address as its name, beside which the address always stands as text.',
    'Dark on light in every theme: cameras need that more than the eye needs harmony.',
  ],
  LinkTimeline: [
    'An ordered list, newest first; each event has a word beside its icon, and its time as text with its zone.',
  ],
  PaymentLinkCard: [
    'An article named by its amount. The status has a shape, a word and a colour.',
    'A change of status is announced politely, money that was returned too; copying says so.',
    'Links that open another tab say so.',
  ],
  PaymentLinkDetails: [
    'A modal dialog named by its amount, with a heading for each section.',
    'Ids and addresses have copy buttons that say what they copy.',
  ],
  PaymentLinksTable: [
    'A table with row and column counts, also where only the rows in sight are drawn; a list of cards where it is narrow.',
    'Sorts are buttons in the heads with `aria-sort`. The whole row is one target, with one real button inside.',
    'How many rows came is announced; the focus stays where it was.',
  ],
  PaymentRecordsList: [
    'Each record is a list item with its amount, status and time in words; its history opens by a button that says so.',
    'Cancelling asks in an alert dialog; starting and completing say what has happened.',
  ],
  ReadinessNotice: ['A note with the reason in words and one action; it appears politely.'],
  RecordPaymentDialog: [
    'A modal dialog named by what it does. More than is due asks in place, and the question takes the focus.',
    'The zone of a time is part of its label.',
  ],
  ShareLinkMenu: [
    'A menu button: arrows move, letters find, Escape closes and gives the focus back.',
    'Each way is named in words; what opens another program or tab says so.',
  ],
  StatusBadge: [
    'A shape, a word and a colour: each of them says it alone. An unknown word is shown as the provider wrote it.',
  ],
};
