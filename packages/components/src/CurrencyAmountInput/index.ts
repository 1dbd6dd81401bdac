export {
  CurrencyAmountInput,
  type CurrencyAmountInputProps,
  type CurrencyAmountInputState,
} from './CurrencyAmountInput.js';
export { CurrencySelect } from './CurrencySelect.js';
