import type { Customer } from '../common/model.js';

export const customers = {
  norrsken: {
    id: 'cus_norrsken',
    name: 'Norrsken Möbler AB',
    email: 'ekonomi@norrsken.example',
    address: ['Verkstadsgatan 4', '411 28 Göteborg', 'Sweden'],
  },
  bellwether: {
    id: 'cus_bellwether',
    name: 'Bellwether & Finch LLP',
    email: 'accounts@bellwether.example',
    address: ['18 Lamb’s Conduit Street', 'London WC1N 3LE', 'United Kingdom'],
  },
  kanda: {
    id: 'cus_kanda',
    name: 'Kanda Stationers K.K.',
    email: 'keiri@kanda.example',
    address: ['1-12-3 Kanda Ogawamachi', 'Tokyo 101-0052', 'Japan'],
  },
  harlan: {
    id: 'cus_harlan',
    name: 'Harlan Robotics, Inc.',
    email: 'ap@harlan.example',
    address: ['210 Summer Street', 'Boston, MA 02210', 'United States'],
  },
  verano: {
    id: 'cus_verano',
    name: 'Casa Verano S.L.',
    email: 'facturas@verano.example',
    address: ['Calle del Pez 27', '28004 Madrid', 'Spain'],
  },
  alnoor: {
    id: 'cus_alnoor',
    name: 'Al Noor Trading W.L.L.',
    email: 'finance@alnoor.example',
    address: ['Ahmed Al Jaber Street 9', 'Kuwait City', 'Kuwait'],
  },
  lumen: {
    id: 'cus_lumen',
    name: 'Lumen Café OG',
    email: 'servus@lumen.example',
    address: ['Neubaugasse 61', '1070 Wien', 'Austria'],
  },
  moulin: {
    id: 'cus_moulin',
    name: 'Boulangerie du Moulin SARL',
    email: 'compta@moulin.example',
    address: ['12 rue des Carmes', '44000 Nantes', 'France'],
  },
  belleville: {
    id: 'cus_belleville',
    name: 'Les Ateliers de Belleville',
    email: 'factures@belleville.example',
    address: ['88 rue Rébeval', '75019 Paris', 'France'],
  },
  calanque: {
    id: 'cus_calanque',
    name: 'Hôtel de la Calanque',
    email: 'gestion@calanque.example',
    address: ['3 quai de Rive Neuve', '13007 Marseille', 'France'],
  },
  fernweg: {
    id: 'cus_fernweg',
    name: 'Fernweg Apps GmbH',
    email: 'billing@fernweg.example',
    address: ['Oranienstraße 183', '10999 Berlin', 'Germany'],
  },
  pinewood: {
    id: 'cus_pinewood',
    name: 'Pinewood Analytics, Inc.',
    email: 'billing@pinewood.example',
    address: ['1400 Pearl Street', 'Boulder, CO 80302', 'United States'],
  },
} satisfies Record<string, Customer>;
