/** The eleven-test of the citizen service number: 9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of 11. */
export const passesElevenTest = (digits: string): boolean => {
  if (!/^\d{9}$/.test(digits) || digits === "000000000") return false;
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(digits[place]) * (place === 8 ? -1 : 9 - place);
  return sum % 11 === 0;
};

/** ISO 13616: the first four to the back, letters as numbers, remainder 1 by 97. Without spaces, in capitals. */
export const passesIbanTest = (iban: string): boolean => {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(iban)) return false;
  let rest = 0;
  for (const sign of `${iban.slice(4)}${iban.slice(0, 4)}`) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return rest === 1;
};
