package org.kutniti.endpoint;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kutniti.entity.Coordinates;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Years;

/**
 * Where entities lie, for maps: as JSON, an object by id with {@code type}, {@code at} (latitude
 * and longitude in degrees), {@code label} by language, and for what is no more {@code until}, its
 * last year. {@code ?type=T}, which may be repeated, asks for those of some classes. What has no
 * place of its own lies where its capital does.
 */
final class AtlasServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Supplier<EntityCatalog> entities;
  private transient EntityCatalog catalog;
  private final transient Map<List<String>, Representation> sent = new ConcurrentHashMap<>();

  /** Takes a supplier because the catalogue is not needed before the first map is drawn. */
  AtlasServlet(Supplier<EntityCatalog> entities) {
    this.entities = entities;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    EntityCatalog catalog = catalog();
    List<String> types =
        Optional.ofNullable(request.getParameterValues("type")).map(List::of).orElse(List.of());
    List<String> known =
        catalog.all().stream()
            .map(Entity::type)
            .distinct()
            .filter(type -> types.isEmpty() || types.contains(type))
            .toList();
    sent.computeIfAbsent(known, of -> atlas(catalog, of)).send(request, response);
  }

  private synchronized EntityCatalog catalog() {
    if (catalog == null) {
      catalog = entities.get();
    }
    return catalog;
  }

  private static Representation atlas(EntityCatalog catalog, List<String> types) {
    ObjectNode atlas = new JsonMapper().createObjectNode();
    catalog.all().stream()
        .filter(entity -> types.contains(entity.type()))
        .forEach(
            entity ->
                place(catalog, entity).ifPresent(at -> describe(entity, at, atlas::putObject)));
    return Representation.of("application/json", atlas.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Coordinates> place(EntityCatalog catalog, Entity entity) {
    return entity.place().or(() -> entity.capital().flatMap(catalog::byId).flatMap(Entity::place));
  }

  private static void describe(Entity entity, Coordinates at, Function<String, ObjectNode> add) {
    ObjectNode node = add.apply(entity.id()).put("type", entity.type());
    node.putArray("at").add(at.latitude()).add(at.longitude());
    if (entity.years().last() != Years.ALWAYS.last()) {
      node.put("until", entity.years().last());
    }
    ObjectNode labels = node.putObject("label");
    entity.names().forEach((language, names) -> labels.put(language, names.label()));
  }
}
