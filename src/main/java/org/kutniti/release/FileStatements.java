package org.kutniti.release;

import org.apache.jena.graph.Node;

/** What a release says of one of its files. */
record FileStatements(Statements out, Release release) {
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  void add(ReleasedFile file) {
    Node dataset = out.node(release.iris().dataset());
    Node node = out.node(file.name());
    Node checksum = out.node("#sha256-" + file.name());
    out.link(dataset, "dcat:distribution", node);
    file.standard()
        .ifPresent(
            standard -> {
              out.link(dataset, "void:dataDump", node);
              out.link(node, "dcterms:conformsTo", standard);
              out.number(node, "void:triples", file.statements());
            });
    out.type(node, "dcat:Distribution");
    out.say(node, "dcterms:title", file.name());
    out.link(node, "dcterms:license", release.licence());
    out.link(node, "dcat:downloadURL", node);
    out.link(node, "dcat:mediaType", MEDIA_TYPES + file.mediaType());
    file.packing()
        .ifPresent(packing -> out.link(node, "dcat:compressFormat", MEDIA_TYPES + packing));
    out.value(node, "dcat:byteSize", Long.toString(file.bytes()), "nonNegativeInteger");
    out.link(node, "spdx:checksum", checksum);
    out.type(checksum, "spdx:Checksum");
    out.link(checksum, "spdx:algorithm", "spdx:checksumAlgorithm_sha256");
    out.value(checksum, "spdx:checksumValue", file.sha256(), "hexBinary");
  }
}
