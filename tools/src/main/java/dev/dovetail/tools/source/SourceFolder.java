package dev.dovetail.tools.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A folder of sources that may have been edited. The first line of each file has a checksum of the rest, which tells
 * whether it is as it was written. What would replace an edited file is written beside it.
 */
public final class SourceFolder {
    private static final Pattern HEADER = Pattern.compile(
            "// Written by dovetail-tools .*: ([0-9a-f]{8})\\r?\\n(.*)", Pattern.DOTALL);

    private final Path folder;

    /** Creates the folder of a package. */
    public SourceFolder(Path output, String packageName) {
        this.folder = packageName.isEmpty() ? output : output.resolve(packageName.replace('.', '/'));
    }

    /** What became of a file. */
    public enum Outcome {
        /** There was none, and it was written. */
        WRITTEN,
        /** It was not edited, and has other content now. */
        UPDATED,
        /** It has this content already. */
        SAME,
        /** It was edited or is somebody else's, so that the new version is beside it. */
        BESIDE
    }

    /** Reads what the files say that are there. */
    public WrittenFiles read() throws IOException {
        return WrittenFiles.of(folder);
    }

    /**
     * Writes the source of a type.
     *
     * @param type the simple name
     * @param origin what it was written from, as in {@code the table film}
     */
    public Outcome write(String type, String origin, String source) throws IOException {
        Path file = folder.resolve(type + ".java");
        Path beside = folder.resolve(type + ".java.new");
        String text = "// Written by dovetail-tools from " + origin.replaceAll("[\\s\\\\]+", " ")
                + "; kept as it is once it is edited: " + checksum(source) + "\n" + source;
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Files.writeString(file, text);
            Files.deleteIfExists(beside);
            return Outcome.WRITTEN;
        }
        String before = Files.readString(file).replace("\r\n", "\n");
        Matcher header = HEADER.matcher(before);
        boolean known = header.matches();
        if (before.equals(text) || before.equals(source) || known && header.group(2).equals(source)) {
            Files.deleteIfExists(beside);
            return Outcome.SAME;
        }
        if (known && checksum(header.group(2)).equals(header.group(1))) {
            Files.writeString(file, text);
            Files.deleteIfExists(beside);
            return Outcome.UPDATED;
        }
        if (known && header.group(1).equals(checksum(source))) {
            // Only the user has changed something since it was written.
            Files.deleteIfExists(beside);
            return Outcome.SAME;
        }
        Files.writeString(beside, text);
        return Outcome.BESIDE;
    }

    private static String checksum(String source) {
        CRC32 sum = new CRC32();
        sum.update(source.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits(sum.getValue(), 8);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
