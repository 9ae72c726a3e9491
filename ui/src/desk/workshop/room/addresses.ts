import type { OwnAddress } from '$lib/backend';

/** What a network card is, as far as its name tells. */
export type NetworkKind = 'wireless' | 'cable' | 'vpn' | 'virtual' | 'other';

/** For trying the room in a browser on the same computer. */
export const LOOPBACK = '127.0.0.1';

const NAMES: [NetworkKind, RegExp][] = [
  ['vpn', /^(tun|tap|wg|ppp|utun|ipsec|tailscale|nordlynx|zt)|vpn|wireguard|tailscale|anyconnect/i],
  [
    'virtual',
    /^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|cni)|virtual|vethernet|vmware|hyper-v|wsl/i,
  ],
  ['wireless', /^(wl|ath|ra\d)|wi-?fi|wireless|trådløs|wlan/i],
  ['cable', /^(en|eth|em\d|lan)|ethernet/i],
];

export const networkKind = (name: string): NetworkKind =>
  NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';

/** A network that devices in the room are hardly on. */
const unlikely = ({ name, kind }: OwnAddress): boolean =>
  kind === 'link_local' || ['vpn', 'virtual'].includes(networkKind(name));

/** As the host gives them, best first, but with those last that the room is hardly on. */
export const likelyFirst = (addresses: OwnAddress[]): OwnAddress[] => [
  ...addresses.filter((address) => !unlikely(address)),
  ...addresses.filter(unlikely),
];

/** The id of the sentence that helps to choose. */
export function addressAbout({ name, kind }: OwnAddress): string {
  const network = networkKind(name);
  if (kind === 'link_local') return 'room-address-link_local';
  if (network === 'vpn' || network === 'virtual') return `room-address-${network}`;
  return `room-address-${kind}`;
}

/** `http://192.168.1.7:8377` → `192.168.1.7:8377`, which a browser takes too. */
export const spoken = (url: string): string => url.replace(/^https?:\/\//, '');

/** `482913` → `482 913` */
export const grouped = (pin: string): string => pin.replace(/^(\d{3})(\d{3})$/, '$1 $2');
