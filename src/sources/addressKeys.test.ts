import { expect, test } from "vitest";
import { holdsKey, withoutKeys } from "./addressKeys.ts";

/** Made up, of the length keys of the WebAPI have. */
const KEY = "0123456789abcdef0123456789ABCDEF";

test.each([
  [`https://webapi.bps.go.id/v1/api/list/model/var/domain/3375/key/${KEY}`, "/var/domain/3375/key/KUNCI"],
  [`https://webapi.bps.go.id/v1/api/list/key/${KEY}/page/2`, "/list/key/KUNCI/page/2"],
  ["https://webapi.bps.go.id/v1/api/list/KEY/short/page/2", "/list/KEY/KUNCI/page/2"],
  [`https://webapi.bps.go.id/v1/api/list?model=var&key=${KEY}&page=1`, "?model=var&key=KUNCI&page=1"],
  ["https://a.go.id/x?api_key=rahasia", "?api_key=KUNCI"],
  ["https://a.go.id/x?apikey=rahasia#a", "?apikey=KUNCI#a"],
  ["https://a.go.id/x#access_token=rahasia&b=1", "#access_token=KUNCI&b=1"],
  ["https://nama:sandi@a.go.id/x", "https://KUNCI@a.go.id/x"],
  [`https://a.go.id/unduh/${KEY}/tabel.csv`, "/unduh/KUNCI/tabel.csv"],
  [`https://a.go.id/?ke=https%3A%2F%2Fb.go.id%2Fkey%2Frahasia%2Fpage`, "%2Fkey%2FKUNCI%2Fpage"],
])("a key in %s is taken out", (address, rest) => {
  expect(holdsKey(address)).toBe(true);
  expect(withoutKeys(address)).toContain(rest);
  expect(holdsKey(withoutKeys(address))).toBe(false);
});

test.each([
  "https://www.bps.go.id/id/statistics-table/2/NjIxIzI=/persentase-penduduk-miskin.html",
  "github:muhammadludviarg/visdati data/mentah/P0.csv @103e7da1dfc3d7b18c9266eeceb272b87db6f53a",
  "https://jateng.bps.go.id/id/statistics-table/2/MzQjMg%3D%3D/kemiskinan.html",
  "https://a.go.id/dataset/6f9619ff-8b86-d011-b42d-00c04fc964ff?page=2&keyword=miskin",
])("%s holds none and stays as it is", (address) => {
  expect(withoutKeys(address)).toBe(address);
  expect(holdsKey(address)).toBe(false);
});

test("a key behind several layers of signs is seen, though it cannot be taken out", () => {
  const wrapped = encodeURIComponent(encodeURIComponent(`https://a.go.id/?key=${"x".repeat(9)}`));
  const address = `https://b.go.id/?ke=${wrapped}`;
  expect(withoutKeys(address)).toBe(address);
  expect(holdsKey(address)).toBe(true);
});
