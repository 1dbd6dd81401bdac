export {
  ConnectProviderPanel,
  type ConnectProviderPanelProps,
  type ConnectProviderPanelState,
} from './ConnectProviderPanel.js';
