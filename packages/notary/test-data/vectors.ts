/** The leaves, roots and proofs of transparency-dev/merkle, and the keys of RFC 8032, tests 1 and 2. */
const hex = (text: string): Buffer => Buffer.from(text, 'hex');

export const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map(hex);

export const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
].map(hex);

export const leafHashes = [
  '6e340b9c',
  '96a296d2',
  '0298d122',
  '07506a85',
  'bc1a0643',
  '4271a26b',
  'b08693ec',
  '46f6ffad',
];

const A = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const B = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const C = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
const D = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const E = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const F = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';
const G = 'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f';
const rootOf = (size: number): string => roots[size]?.toString('hex') ?? '';

/** Index and size, and what leads to the root. */
export const inclusions: readonly (readonly [number, number, readonly string[]])[] = [
  [0, 8, [A, B, C]],
  [5, 8, [D, E, rootOf(4)]],
  [2, 3, [rootOf(2)]],
  [1, 5, [rootOf(1), B, D]],
];

/** An older and a newer size, and what leads from one to the other. */
export const consistencies: readonly (readonly [number, number, readonly string[]])[] = [
  [1, 8, [A, B, C]],
  [6, 8, [F, E, rootOf(4)]],
  [2, 5, [B, D]],
  [6, 7, [F, G, rootOf(4)]],
  [4, 4, []],
  [0, 8, []],
];

export const logSeed = hex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
export const witnessSeed = hex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb');
export const seenAt = 1_735_689_600;

/** Keys as others get them. */
export const logKey = 'log.example/cases+5331535f+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea';
export const witnessKey = 'witness.example/w1+04d2d833+BD1AF8PoQ4lakrcKp00bfrycmCzPLsSWjMDNVfEq9GYM';

export const signed = `log.example/cases
8
XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=

— log.example/cases UzFTXx7Utygi1o2BN61Bgwi0M4TpQcE6F5h4IUnr3cmAfiNBn/rNJ7cYw15WKhsmVqc94UZlPbvgG/1ZbBI8haULCwc=
`;
export const cosignature =
  '— witness.example/w1 BNLYMwAAAABndIWAA+NVT5V/e643fn2wa6UI8NjpwQ8m6d8Wku0gPRtvdtwpHn1bEPxfJuq45yTNVOaAdI/cotd5HcSwk/arfaA0Dg==\n';
export const proofFile = `c2sp.org/tlog-proof@v1
index 5
vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=
yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=
037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=

${signed}${cosignature}`;
