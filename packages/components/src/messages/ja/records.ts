import type { RecordMessages } from '../records.en.js';

export const records: RecordMessages = {
  recordStatus: {
    created: '予定',
    processing: '処理中',
    succeeded: '支払い済み',
    reversed: '取り消し済み',
    canceled: 'キャンセル済み',
    unknown: (word) => `ステータス：${word}`,
  },

  recordMethods: {
    none: '指定なし',
    cash: '現金',
    check: '小切手',
    other: 'その他の方法',
    otherLabel: '方法の名前',
  },

  recordFields: {
    kind: { label: '内容' },
    amount: { label: '金額' },
    status: { label: '状態' },
    paidAt: { label: '支払日時' },
    plannedPaymentDate: { label: '支払予定日' },
    paymentMethod: { label: '支払い方法' },
    paymentIntentId: {
      label: '取引 ID',
      description: '銀行または決済事業者の ID です。ない場合は空欄にしてください。',
    },
    paymentIntentStatus: {
      label: '取引ステータス',
      description: '銀行または決済事業者での表記です。',
    },
    source: { label: '書類' },
    entityUserId: { label: '記録者' },
  },

  recordProblems: {
    amount: {
      required: '金額を入力してください。',
      too_small: 'ゼロより大きい金額を入力してください。',
      not_allowed: '記録は書類と同じ通貨で行います。',
    },
    paidAt: {
      required: '支払われた日時を入力してください。',
      wrong_format: '日付と時刻を入力してください。',
      in_future: '未来の日時です。代わりに支払いを予定するか、過去の日時を選んでください。',
      no_such_time: 'この時間帯に時刻が切り替わるため、この日時は存在しません。別の日時を選んでください。',
    },
    plannedPaymentDate: {
      required: '日付を入力してください。',
      wrong_format: '日付を入力してください。',
      in_past: 'この日はすでに過ぎています。今日以降の日付を選んでください。',
    },
  },

  outstanding: {
    label: '未払い額',
    total: '合計',
    recorded: '記録済み',
    outstanding: '未払い',
    overpaid: '過払い',
    planned: '予定',
    processing: '処理中',
    otherCurrencies: '他の通貨',
    failed: '未払い額を確認できませんでした。',
  },

  recordForm: {
    title: '支払いを記録',
    titleFor: (number) => `${number} の支払いを記録`,
    body: '他で行われた支払いを記録するだけです。お金は動きません。',
    kinds: { payment: '支払い', refund: '返金', failed_payment: '失敗した支払い' },
    negativeHint: '支払われた額から差し引かれます。',
    statuses: { succeeded: '完了', processing: '処理中', created: '予定' },
    fullAmount: (due) => `未払いの全額（${due}）`,
    paidAt: (zone) => `支払日時（${zone}）`,
    moreOptions: 'その他のオプション',
    linkProcessing:
      '支払いリンクによる支払いが処理中です。それは決済事業者が自動で記録します。ここには、別の方法で支払われるものだけを記録してください。',
    linkPaid:
      '支払いリンクで支払われました。それは決済事業者が自動で記録します。ここには、別の方法で支払われたものだけを記録してください。',
    submit: {
      payment: '支払いを記録',
      refund: '返金を記録',
      failed_payment: '失敗した支払いを記録',
    },
    submitting: '記録中…',
    moreThanDue: (amount, due) => `${amount} は未払いの ${due} を超えています。それでも記録しますか？`,
    nothingDue: (amount) => `未払いはありません。それでも ${amount} を記録しますか？`,
    recordAnyway: (amount) => `${amount} を記録`,
    changeAmount: '金額を変更',
    refusedTitle: { refused: '決済事業者がこの記録を拒否しました。', failed: '記録されませんでした。' },
    notReady: {
      unsupported: 'この決済事業者では支払いを記録できません。',
      forbidden: '支払いを記録する権限がありません。アカウントの管理者にお問い合わせください。',
    },
    checkingBroken: '送信後に接続が切れました。支払いが記録されたかどうかを確認しています。',
    checkingProvider: '決済事業者が応答していません。支払いが記録されたかどうかを確認しています。',
  },

  recorded: {
    title: { payment: '支払いを記録しました', negative: '記録しました', planned: '支払いを予定しました' },
    foundTitle: 'すでに記録されていました',
    left: (due) => `残りの未払い額：${due}`,
    nothingLeft: '未払いはありません。',
    done: '完了',
    another: '別の支払いを記録',
  },

  recordAttempt: {
    unresolved: '記録が存在するかどうかを確認できませんでした。もう一度記録する前に、再確認してください。',
    createNew: '新しく記録',
    createNewAsk: '最初の記録が後から見つかると、二重に数えられます。その場合はお知らせします。',
    createNewYes: 'それでも記録',
    createNewNo: '記録しない',
    chooseTitle: 'この中にあなたの記録はありますか？',
    choose: '該当しそうな記録が複数あります。ご自身の記録を選ぶか、どれでもないと答えてください。',
  },

  recordMismatch: {
    title: '記録が入力内容と異なります',
    amount: (got, asked) => `決済事業者は ${got} を記録しました。入力された金額は ${asked} です。`,
    got: '決済事業者が記録した内容',
    accept: 'この記録を残す',
    cancel: 'この記録をキャンセル',
  },

  recordFoundLate: {
    told: (amount) =>
      `以前の ${amount} の記録が後から見つかりました。その後にもう一度記録した場合は、余分なほうをキャンセルしてください。`,
    cancel: '以前の記録をキャンセル',
    dismiss: '閉じる',
  },

  records: {
    label: '記録された支払い',
    count: (count) => `支払い ${count.text} 件を表示`,
    failed: '支払いを読み込めませんでした。',
    stale: '最新の情報ではない可能性があります。',
    empty: '支払いはまだ記録されていません。',
    emptyAction: '支払いを記録',
    nothingMatches: '条件に合う支払いはありません。',
    forbidden: '記録された支払いを見る権限がありません。アカウントの管理者にお問い合わせください。',
    unsupported: 'この決済事業者は支払いの記録を保持しません。',
    more: 'さらに表示',
    loadingMore: '読み込み中…',
    negative: '返金または失敗した支払い',
    byProvider: '決済事業者による記録',
    overpaid: (amount) => `${amount} の過払い`,
    plannedFor: (day) => `予定日：${day}`,
    details: '詳細',
    history: '履歴',
    by: (user) => `実行者：${user}`,
    document: {
      receivable: (name) => `請求書 ${name}`,
      payable: (name) => `受領請求書 ${name}`,
      invoice: (name) => `請求書 ${name}`,
      unknown: (name) => name,
    },
    documentStatus: '書類のステータス',
    documentStatusChange: (before, after) => `${before} から ${after} へ`,
    recordId: '記録 ID',
    start: '処理を開始',
    starting: '開始中…',
    complete: '支払い済みにする',
    edit: '編集',
    cancel: '支払いをキャンセル',
    changed: (status) => `支払いの現在の状態：${status}`,
    changedMeanwhile: (status) => `その間に変更されました。現在の状態：${status}。何も送信されていません。`,
    notDone: '実行されませんでした。',
    notSure: '実行されたかどうかを確認できませんでした。もう一度お試しください。繰り返しても問題はありません。',
  },

  completeRecord: {
    title: (amount) => `${amount} を支払い済みにしますか？`,
    body: '未払い額から差し引かれ、元に戻すことはできません。返金は後から記録できます。',
    confirm: '支払い済みにする',
    confirming: '保存中…',
  },

  cancelRecord: {
    title: (amount) => `${amount} の支払いをキャンセルしますか？`,
    body: 'キャンセル済みとして一覧に残り、集計には含まれません。元に戻すことはできません。',
    confirm: '支払いをキャンセル',
    confirming: 'キャンセル中…',
    keep: '支払いを残す',
  },

  editRecord: {
    title: (amount) => `${amount} の支払いを編集`,
    body: '変更しない項目はそのまま残ります。',
    confirm: '保存',
    confirming: '保存中…',
    refusedTitle: { refused: '決済事業者がこの変更を拒否しました。', failed: '変更されませんでした。' },
    changedTitle: '他の人がこの支払いを変更しました',
    changedBody: 'あなたの変更はまだ保存されていません。開いたときの内容と現在の内容を比べてください。',
    seen: '開いたとき',
    now: '現在',
    overwrite: 'それでも自分の変更を保存',
    keepTheirs: '現在のままにする',
  },
};
