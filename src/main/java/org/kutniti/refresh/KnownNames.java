package org.kutniti.refresh;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Names;
import org.kutniti.language.LanguagePack;

/**
 * Who bears which name. A name that another bears is not given to a second: it would make uncertain
 * what was certain.
 */
final class KnownNames {
  private final Map<List<String>, String> bearers = new HashMap<>();
  private final Map<String, LanguagePack> languages = new HashMap<>();

  KnownNames(EntityCatalog catalog, List<LanguagePack> packs) {
    packs.forEach(pack -> languages.put(pack.tag(), pack));
    catalog.all().forEach(this::add);
    catalog.ambiguities().forEach(a -> bearers.put(key(a.language(), a.surface()), ""));
  }

  private void add(Entity entity) {
    for (Map.Entry<String, Names> each : entity.names().entrySet()) {
      Names names = each.getValue();
      bear(each.getKey(), names.label(), entity.id());
      names.others().forEach(name -> bear(each.getKey(), name, entity.id()));
      names.demonyms().forEach(name -> bear(each.getKey(), name, entity.id()));
    }
  }

  /** Notes who bears a name. */
  void bear(String language, String name, String id) {
    bearers.putIfAbsent(key(language, name), id);
  }

  /** Whether a name can be given to an entity: it is of the language, and nobody else has it. */
  boolean isFree(String language, String name, String id) {
    String bearer = bearers.get(key(language, name));
    return isName(language, name) && (bearer == null || bearer.equals(id));
  }

  private List<String> key(String language, String name) {
    LanguagePack pack = languages.get(language);
    return List.of(language, pack == null ? name : pack.normaliser().normalise(name));
  }

  /** Words in the language's script, that the entity files can hold. */
  private boolean isName(String language, String name) {
    LanguagePack pack = languages.get(language);
    if (pack == null || name.length() < 2 || name.indexOf('|') >= 0) {
      return false;
    }
    UnicodeScript script = UnicodeScript.forName(pack.script());
    int[] letters = name.codePoints().filter(Character::isLetter).toArray();
    return letters.length > 0
        && Arrays.stream(letters).allMatch(c -> UnicodeScript.of(c) == script);
  }
}
