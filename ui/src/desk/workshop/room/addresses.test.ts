import { describe, expect, it } from 'vitest';
import type { OwnAddress } from '$lib/backend';
import { addressAbout, grouped, likelyFirst, networkKind, spoken } from './addresses';

const own = (ip: string, name: string, kind: OwnAddress['kind'] = 'private') => ({
  ip,
  name,
  kind,
});

describe('a network card', () => {
  it.each([
    ['wlp2s0', 'wireless'],
    ['Wi-Fi', 'wireless'],
    ['enp0s31f6', 'cable'],
    ['Ethernet 2', 'cable'],
    ['vEthernet (WSL)', 'virtual'],
    ['docker0', 'virtual'],
    ['Cisco AnyConnect VPN', 'vpn'],
    ['wg0', 'vpn'],
    ['Bluetooth-nettverkstilkobling', 'other'],
  ])('named %s is %s', (name, kind) => expect(networkKind(name)).toBe(kind));
});

describe('the list of addresses', () => {
  it('has those last that the room is hardly on', () => {
    const list = [
      own('172.17.0.1', 'docker0'),
      own('192.168.1.7', 'wlp2s0'),
      own('10.8.0.2', 'tun0'),
      own('169.254.1.1', 'eth1', 'link_local'),
      own('fd00::7', 'wlp2s0', 'private_v6'),
    ];
    expect(likelyFirst(list).map(({ ip }) => ip)).toEqual([
      '192.168.1.7',
      'fd00::7',
      '172.17.0.1',
      '10.8.0.2',
      '169.254.1.1',
    ]);
  });

  it('tells what is wrong with one', () => {
    expect(addressAbout(own('10.8.0.2', 'tun0'))).toBe('room-address-vpn');
    expect(addressAbout(own('169.254.1.1', 'eth0', 'link_local'))).toBe('room-address-link_local');
    expect(addressAbout(own('192.168.1.7', 'eth0'))).toBe('room-address-private');
  });
});

describe('what is read aloud', () => {
  it('is short', () => {
    expect(spoken('http://192.168.1.7:8377')).toBe('192.168.1.7:8377');
    expect(grouped('048291')).toBe('048 291');
  });
});
