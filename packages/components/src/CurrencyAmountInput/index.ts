export {
  CurrencyAmountInput,
  type CurrencyAmountInputProps,
  type CurrencyAmountInputState,
} from './CurrencyAmountInput.js';
