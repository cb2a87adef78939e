// The Equal Earth projection (Šavrič, Patterson, Jenny 2018): areas are true, shapes look right.
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const WIDEST = 2.7066297;
const HIGHEST = 1.3173628;

export const WIDTH = 960;
export const HEIGHT = Math.round((WIDTH * HIGHEST) / WIDEST);

/** Degrees of longitude and latitude to x and y of a picture of WIDTH by HEIGHT. */
export function project([longitude, latitude]) {
  const theta = Math.asin(M * Math.sin((latitude * Math.PI) / 180));
  const square = theta * theta;
  const sixth = square ** 3;
  const x =
    (((longitude * Math.PI) / 180) * Math.cos(theta)) /
    (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
  const y = theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
  return [((x / WIDEST + 1) * WIDTH) / 2, ((1 - y / HIGHEST) * HEIGHT) / 2];
}
