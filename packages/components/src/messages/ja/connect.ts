import type { ConnectMessages } from '../connect.en.js';

export const connect: ConnectMessages = {
  readiness: {
    reasons: {
      forbidden: {
        title: '支払いリンクを作成する権限がありません',
        text: 'アカウントの管理者に権限を依頼してください。',
      },
      no_create_mode: { title: 'この決済事業者では支払いリンクを作成できません', text: '' },
      source_paid: {
        title: '残りの支払いはありません',
        text: 'この書類は全額支払い済みのため、リンクは必要ありません。',
      },
      not_connected: {
        title: '支払いがまだ設定されていません',
        text: 'アカウントを決済事業者に一度接続すると、リンクを作成できるようになります。',
      },
      connection_pending: {
        title: '決済事業者がアカウントを確認中です',
        text: '確認が終わり次第、リンクを作成できます。',
      },
      connection_disabled: {
        title: '支払いが停止されています',
        text: '決済事業者が接続を終了しました。リンクを作成するには、もう一度接続してください。',
      },
      no_usable_method: {
        title: '有効な支払い方法がまだありません',
        text: '決済事業者でいずれかを有効にすると、リンクを作成できます。',
      },
    },
    connect: '支払いを設定',
    checkAgain: 'もう一度確認',
    ready: 'リンクを作成できるようになりました。',
  },

  connect: {
    title: '支払いの受け付け',
    status: {
      not_connected: '未接続',
      begun: '未完了',
      pending: '確認中',
      enabled: '接続済み',
      disabled: '停止中',
    },
    text: {
      not_connected: '銀行口座を接続すると、支払いリンクで支払いを受けられます。',
      begun: '情報が届きました。残りは決済事業者のページで入力します。',
      pending: '情報は決済事業者に届いています。不足があれば、決済事業者のページに表示されます。',
      enabled: '支払いリンクで支払いを受けられます。',
      disabled: '決済事業者が接続を終了したため、支払いリンクで支払いを受けられません。もう一度接続できます。',
      unknown: 'この状態はここでは認識できません。意味は決済事業者にお問い合わせください。',
    },
    account: (account) => `お金は ${account} に入ります。`,
    forbidden: '接続できるのはアカウントの管理者だけです。',
    unsupported: 'この決済事業者では接続は不要です。',
    failed: '接続状態を読み込めませんでした。',
    begin: 'アカウントを接続',
    again: 'もう一度接続',
    continue: '決済事業者のページで続ける',
    change: '情報を変更',
    formLabel: 'アカウントを接続',
    submit: 'アカウントを接続',
    submitting: '接続中…',
    notSure: '届いたかどうかを確認できませんでした。もう一度お試しください。繰り返しても問題はありません。',
    refusedTitle: { refused: '決済事業者がこの情報を拒否しました。', failed: '接続されませんでした。' },
    changed: (status) => `接続の現在の状態：${status}`,
    chooseAccount: '口座を選ぶ',
    counted: (count, least) => `${count.text} 文字（${least.text} 文字以上必要）。`,
    fields: {
      bankAccountId: { label: '銀行口座', description: 'お金が入る口座です。' },
      phoneNumber: {
        label: '電話番号',
        description:
          '国番号を付けてください（例：+33\u00a06\u00a012\u00a034\u00a056\u00a078）。決済事業者から電話がある場合があります。',
      },
      websiteUrl: {
        label: 'ウェブサイト',
        description: '顧客が訪れるサイトです。ない場合は、下に事業内容を入力してください。',
      },
      businessDescription: {
        label: '事業内容',
        description: '何を、誰に販売しているか。',
      },
      callbackUrl: { label: '戻り先のページ', description: '決済事業者のページから戻る先です。' },
    },
    fieldProblems: {
      bankAccountId: {
        required: 'お金を受け取る口座を選んでください。',
        not_found: '決済事業者がこの口座を確認できません。',
      },
      phoneNumber: {
        wrong_format: '+ と国番号を付けて番号を入力してください（例：+33\u00a06\u00a012\u00a034\u00a056\u00a078）。',
      },
      websiteUrl: { wrong_format: 'https:// で始まり、@ を含まない完全なアドレスを入力してください。' },
      businessDescription: {
        required: '事業内容を入力するか、上にウェブサイトを入力してください。',
        too_short: 'もう少し詳しく入力してください。決済事業者にはより長い説明が必要です。',
      },
      callbackUrl: { wrong_format: 'https:// で始まる完全なアドレスを入力してください。' },
    },
  },
};
