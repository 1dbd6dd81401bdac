import type { LaterMessages } from '../later.en.js';

export const later: LaterMessages = {
  created: {
    foundTitle: 'O link já tinha sido criado; aqui está',
    another: 'Criar outro',
    done: 'Concluir',
    netHint: (subtotal, tax) => `${subtotal} mais ${tax} de imposto`,
    noUrl: 'O prestador não deu um endereço para este link.',
  },

  attempt: {
    checkingTitle: 'A verificar',
    unresolvedTitle: 'Ainda não sabemos',
    createNew: 'Criar um novo link',
    createNewAsk: 'Se o primeiro aparecer mais tarde, ficará com dois. Iremos avisar.',
    createNewYes: 'Criar mesmo assim',
    createNewNo: 'Não criar',
    leave: 'Sair',
    asked: 'O que pediu',
    sentAt: 'Enviado',
    key: 'Chave para o suporte',
    lookedAgain: (instant) => `Verificado novamente a ${instant}: ainda não encontrado.`,
    chooseTitle: 'Algum destes é o seu link?',
    choose: 'Mais de um link se parece com o seu. Escolha o que criou ou indique que não é nenhum.',
    chooseThis: 'Este é o meu',
    chooseNone: 'Nenhum destes',
    createdAt: (instant) => `Criado a ${instant}`,
  },

  foundLate: {
    told: (amount) =>
      `O link anterior de ${amount} afinal apareceu. Se entretanto criou outro, desative aquele de que não precisa.`,
    expire: 'Desativar o link anterior',
    dismiss: 'Ocultar',
  },

  mismatch: {
    amount: (got, asked) => `O prestador criou este link por ${got}, mas foi-lhe mostrado ${asked}.`,
    field: 'Campo',
    asked: 'O que pediu',
    got: 'O que o prestador criou',
    nothing: 'nada',
    yes: 'sim',
    no: 'não',
    accept: 'Usar este link',
    expire: 'Desativar este link',
  },

  expireDialog: {
    title: (amount) => `Desativar o link de ${amount}?`,
    body: 'Ninguém poderá pagar com ele e não pode ser reaberto. Crie um novo link se ainda precisar.',
    reference: (reference) => `Referência ${reference}`,
    confirm: 'Desativar link',
    confirming: 'A desativar…',
    keep: 'Manter link',
    expired: 'O link está desativado.',
    notSure: 'Não conseguimos saber se o link está desativado. Tente novamente: repetir não causa problemas.',
    stillOpen: 'O link continua aberto.',
    newsTitle: {
      paid: 'Este link foi pago',
      processing: 'Há um pagamento em curso',
      expired: 'Este link já tinha expirado',
      canceled: 'Este link já tinha sido cancelado',
      other: 'Este link mudou',
    },
    news: {
      paid: (amount) => `Acabaram de ser pagos ${amount}, por isso o link não foi desativado.`,
      processing: (amount) => `Alguém está a pagar ${amount} neste momento, por isso o link não foi desativado.`,
      nothingToDo: 'Já não havia nada a fazer.',
      other: (status) => `Não foi desativado. O seu estado agora: ${status}.`,
    },
    paymentBegun: 'Já tinha começado um pagamento. Está a ser acompanhado e será mostrado assim que for concluído.',
    done: 'Concluir',
  },

  rareFields: {
    recipientType: 'Tipo de beneficiário',
    recipientEntity: 'A sua empresa',
    recipientCounterpart: 'Parceiro comercial',
    recipientId: 'ID do beneficiário',
    recipientNeeded: 'Quem recebe o dinheiro.',
    fileName: 'Nome do ficheiro',
    fileUrl: 'Endereço do ficheiro',
    fileType: 'Tipo de ficheiro',
    metadataKey: 'Nome',
    metadataValue: 'Conteúdo',
    addMetadata: 'Adicionar um par',
    removeMetadata: (name) => (name === '' ? 'Remover este par' : `Remover ${name}`),
  },
};
