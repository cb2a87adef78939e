package org.kutniti.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.kutniti.text.InputFormat;

/**
 * Cuts inputs into parts of about the same size, in their order. Only unpacked files of records are
 * cut; all others stay whole, so a part may be larger.
 */
final class Planner {
  private final long partSize;
  private final Map<Integer, List<Slice>> parts = new TreeMap<>();
  private long before;

  private Planner(long partSize) {
    this.partSize = partSize;
  }

  /** How large parts of these files are when there are to be so many. */
  static long partSize(List<FileStatus> files, int parts) {
    long all = files.stream().mapToLong(FileStatus::getLen).sum();
    return Math.max(1, (all + parts - 1) / parts);
  }

  /** The parts, numbered from 0. */
  static List<Part> parts(List<FileStatus> files, long partSize) {
    Planner planner = new Planner(partSize);
    files.forEach(planner::add);
    List<Part> parts = new ArrayList<>();
    planner.parts.values().forEach(slices -> parts.add(new Part(parts.size(), slices)));
    return parts;
  }

  private void add(FileStatus file) {
    String path = file.getPath().toString();
    long length = file.getLen();
    long start = 0;
    if (InputFormat.isCutByLines(file.getPath().getName())) {
      while (start + room(start) < length) {
        long end = start + room(start);
        put(new Slice(path, start, end, length));
        start = end;
      }
    }
    put(new Slice(path, start, length, length));
    before += length;
  }

  /** How many bytes still fit into the part that a file's byte belongs to. */
  private long room(long start) {
    return partSize - (before + start) % partSize;
  }

  private void put(Slice slice) {
    int part = Math.toIntExact((before + slice.start()) / partSize);
    parts.computeIfAbsent(part, number -> new ArrayList<>()).add(slice);
  }
}
