package org.kutniti.release;

import java.util.Optional;

/**
 * A file of a release.
 *
 * @param name its name in the release's folder
 * @param mediaType what it holds when unpacked
 * @param packing the media type of its packing
 * @param standard the IRI of the recommendation that its model follows
 * @param statements how many triples, quads or rows it holds
 * @param bytes its size
 * @param sha256 its digest, in hexadecimal
 */
public record ReleasedFile(
    String name,
    String mediaType,
    Optional<String> packing,
    Optional<String> standard,
    long statements,
    long bytes,
    String sha256) {}
