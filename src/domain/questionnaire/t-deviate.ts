/**
 * The value that Student's t stays within, to both sides, 95 times of 100: limits of 95 % are so many standard errors away.
 * Found by halving, on the finite sums for whole degrees of freedom (Abramowitz & Stegun, Handbook of Mathematical
 * Functions, 26.7.3 and 26.7.4). Checked against R's `qt` (tests/domain/group-change.R).
 *
 * @param freedom degrees of freedom, a whole number from 1
 */
export function tDeviate(freedom: number): number {
  let [low, high] = [1.9, 13];
  for (let halved = 0; halved < 60; halved += 1) {
    const middle = (low + high) / 2;
    if (within(middle, freedom) < 0.95) low = middle;
    else high = middle;
  }
  return high;
}

/** How likely t lies between -at and at. */
function within(at: number, freedom: number): number {
  const angle = Math.atan(at / Math.sqrt(freedom));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = freedom % 2 === 1;
  let [term, sum] = isOdd ? [cosine, freedom === 1 ? 0 : cosine] : [1, 1];
  for (let power = isOdd ? 3 : 2; power <= freedom - 2; power += 2) {
    term *= (cosine * cosine * (power - 1)) / power;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}
