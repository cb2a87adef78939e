// What an agreement is, for those who do not read the language of its name.
import { entity, nameOf } from '../entities.js';
import { language, t } from '../language.js';
import { labelOf } from '../vocabulary.js';

/** "agreement between Russia and Benin"; nothing for what is none, or has a name in the page's language. */
export function agreementLine(iri, facts) {
  const { labels, type } = entity(iri);
  const own = facts.filter(fact => fact.agreement === iri || fact.object === iri);
  if (!/Agreement$/.test(type) || labels[language] || !own.length) return '';
  const parties = new Set(own.flatMap(fact => [fact.subject, fact.object]).filter(party => party && party !== iri));
  const names = new Intl.ListFormat(language).format([...parties].map(party => nameOf(party)));
  return t('agreement.between', { kind: labelOf(type), names });
}
