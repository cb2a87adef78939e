// What a mission is called: it has no name of its own in the data, only who sends it, to whom, and where it stands.
import { learn, nameOf } from '../entities.js';
import { t } from '../language.js';
import { values } from '../sparql.js';
import { labelOf } from '../vocabulary.js';

const parties = iri => `SELECT ?type ?from ?to ?city {
  <${iri}> a ?type ; dip:sendingState ?from ; dip:receivingState ?to OPTIONAL { <${iri}> dip:city ?city } } LIMIT 1`;

/** "embassy of Benin in Russia (Moscow)"; nothing for what is no mission. */
export async function missionTitle(iri) {
  const [found] = /\/mission\//.test(iri) ? await values(parties(iri)) : [];
  if (!found) return '';
  await learn([found.from, found.to, found.city]);
  const named = { kind: labelOf(found.type), from: nameOf(found.from), to: nameOf(found.to) };
  return found.city
    ? t('mission.title.city', { ...named, city: nameOf(found.city) })
    : t('mission.title', named);
}
