package dev.dovetail.processor.declaration;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Finds the getters of a compiled type that may return null. javac before JDK 22 drops type annotations when it reads
 * class files, so this class parses the class file itself.
 */
final class CompiledNullness {
    /** The first JDK whose javac keeps the type annotations of class files. */
    private static final int FIRST_WITH_TYPE_ANNOTATIONS = 22;
    /** The {@code target_type} of an annotation of a method's return type, as the JVM specification defines it. */
    private static final int METHOD_RETURN = 0x14;

    private final Elements elements;
    private final Filer filer;
    private final Map<String, Set<String>> known = new HashMap<>();

    CompiledNullness(Elements elements, Filer filer) {
        this.elements = elements;
        this.filer = filer;
    }

    /**
     * Returns the names of the methods of {@code type} without parameters whose return type is annotated as nullable.
     * Empty on JDK 22 and later.
     */
    Set<String> of(TypeElement type) {
        return Runtime.version().feature() >= FIRST_WITH_TYPE_ANNOTATIONS ? Set.of()
                : known.computeIfAbsent(elements.getBinaryName(type).toString(), name -> read(type, name));
    }

    private Set<String> read(TypeElement type, String binaryName) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String file = binaryName.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + ".class";
        try (InputStream in = filer.getResource(StandardLocation.CLASS_PATH, packageName, file).openInputStream()) {
            return new Reader(new DataInputStream(in)).read();
        } catch (IOException | RuntimeException e) {
            // The class file is not on the class path or cannot be read: only the compiler's answer is left.
            return Set.of();
        }
    }

    /** Reads one class file and skips most of it. */
    private static final class Reader {
        private final DataInputStream in;
        private String[] texts = {};

        private Reader(DataInputStream in) {
            this.in = in;
        }

        Set<String> read() throws IOException {
            in.skipNBytes(8);
            constants();
            in.skipNBytes(6);
            in.skipNBytes(2L * in.readUnsignedShort());
            for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
                in.skipNBytes(6);
                skipAttributes();
            }
            Set<String> nullable = new HashSet<>();
            for (int methods = in.readUnsignedShort(); methods > 0; methods--) {
                in.skipNBytes(2);
                String name = text();
                boolean isGetter = text().startsWith("()");
                if (isNullable() && isGetter) {
                    nullable.add(name);
                }
            }
            return nullable;
        }

        private String text() throws IOException {
            return texts[in.readUnsignedShort()];
        }

        private void constants() throws IOException {
            texts = new String[in.readUnsignedShort()];
            for (int i = 1; i < texts.length; i++) {
                int tag = in.readUnsignedByte();
                texts[i] = "";
                switch (tag) {
                    case 1 -> texts[i] = in.readUTF();
                    case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    default -> in.skipNBytes(4);
                }
            }
        }

        private void skipAttributes() throws IOException {
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                in.skipNBytes(2);
                in.skipNBytes(in.readInt());
            }
        }

        /** Reads the attributes of a method and returns whether one of them makes its result nullable. */
        private boolean isNullable() throws IOException {
            boolean nullable = false;
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                boolean ofTypes = text().endsWith("TypeAnnotations");
                byte[] content = in.readNBytes(in.readInt());
                nullable |= ofTypes && isMarked(content);
            }
            return nullable;
        }

        /**
         * Returns whether the whole return type has an annotation named {@code Nullable}. Stops at the first annotation
         * with values or of another target.
         */
        private boolean isMarked(byte[] content) throws IOException {
            DataInputStream attribute = new DataInputStream(new ByteArrayInputStream(content));
            for (int annotations = attribute.readUnsignedShort(); annotations > 0; annotations--) {
                int target = attribute.readUnsignedByte();
                if (target != METHOD_RETURN) {
                    return false;
                }
                int depth = attribute.readUnsignedByte();
                attribute.skipNBytes(2L * depth);
                String type = texts[attribute.readUnsignedShort()];
                if (depth == 0 && (type.endsWith("/Nullable;") || type.endsWith("$Nullable;"))) {
                    return true;
                }
                if (attribute.readUnsignedShort() > 0) {
                    return false;
                }
            }
            return false;
        }
    }
}
