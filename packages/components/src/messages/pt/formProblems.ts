import type { FormProblemMessages } from '../formProblems.en.js';

export const formProblems: FormProblemMessages = {
  fieldProblems: {
    amount: {
      required: 'Introduza o valor.',
      too_small: 'Introduza um valor acima de zero.',
      too_large: 'É mais do que falta pagar.',
      not_allowed: 'Esta moeda ou este número de casas decimais não está disponível.',
    },
    items: { required: 'Adicione pelo menos um artigo.' },
    paymentMethods: {
      required: 'Escolha pelo menos um método de pagamento.',
      not_allowed: 'Um destes já não está ativo. Escolha outro.',
    },
    reference: { required: 'Introduza uma referência, por exemplo um número de fatura.' },
    expiresAt: {
      required: 'Escolha até quando o link pode ser pago.',
      too_small: 'Escolha um momento mais tarde: o prestador precisa de mais antecedência.',
      too_large: 'Escolha um momento mais cedo: o prestador não aceita um tão distante.',
      wrong_format: 'Introduza uma data e uma hora.',
      no_such_time: 'A hora muda nesta altura, por isso este momento não existe. Escolha outro.',
    },
    returnUrl: {
      wrong_format: 'Introduza um endereço completo que comece por https://.',
      not_allowed: 'Introduza um endereço que comece por https:// e não contenha palavra-passe.',
      invalid: 'Introduza um endereço completo que comece por https://.',
    },
    'invoice.dueDate': { too_small: 'A data de vencimento é anterior à data da fatura.' },
    'invoice.file': {
      required: 'Preencha os três: endereço, nome e tipo.',
      wrong_format: 'Introduza um endereço completo que comece por https://.',
      not_allowed: 'Este tipo de ficheiro não é aceite.',
    },
  },
};
