package dev.dovetail.tools.name;

import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/** The names that types and properties of entities cannot have. */
public final class JavaNames {
    /** The public types of java.lang, and the types that entities and generated code use by their simple names. */
    private static final Set<String> TAKEN_TYPES = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    /** The methods of Object without parameters, and names that a Java programmer would stumble over. */
    private static final Set<String> OBJECT = Set.of("hashCode", "toString", "clone", "finalize", "getClass", "notify",
            "notifyAll", "wait", "equals", "var", "record", "yield", "sealed", "permits", "when");

    static {
        for (String list : new String[] {
            "Appendable AutoCloseable CharSequence Cloneable Comparable Iterable ProcessHandle Readable Runnable",
            "Boolean Byte Character Class ClassLoader ClassValue Double Enum Float Integer Long Math Module",
            "ModuleLayer Number Object Package Process ProcessBuilder Record Runtime RuntimePermission",
            "SecurityManager Short StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder System",
            "Thread ThreadGroup ThreadLocal Throwable Void Exception Error RuntimeException Deprecated Override",
            "FunctionalInterface SafeVarargs SuppressWarnings StringTemplate ScopedValue IO",
            "List Set Map Collection UUID Objects Optional BigDecimal BigInteger Instant LocalDate LocalTime",
            "LocalDateTime OffsetDateTime Nullable Generated",
            "AssociationTable Cascade Check Column Convert Converter DatabaseGenerated Default Entity Enumerated",
            "EnumLabel EnumType Fetch ForeignKey GeneratedValue GenerationTime GenerationType Id Index Inheritance",
            "ManyToMany ManyToOne MapKey OnDelete OnUpdate OneToMany OneToOne OrderBy Table Version Embedded"}) {
            TAKEN_TYPES.addAll(Set.of(list.split(" ")));
        }
    }

    private JavaNames() {}

    /** Returns whether a type of an entity's package cannot be named {@code name} without confusion. */
    public static boolean isTakenType(String name) {
        return TAKEN_TYPES.contains(name) || SourceVersion.isKeyword(name);
    }

    /**
     * Returns {@code name} as the name of a type: with a letter in front of a digit, and {@code Entity} behind a name
     * of Java or Dovetail.
     *
     * @param otherwise the name to take if {@code name} is empty
     */
    public static String type(String name, String otherwise) {
        String begun = name.isEmpty() ? otherwise : Character.isDigit(name.charAt(0)) ? "Table" + name : name;
        return isTakenType(begun) ? begun + "Entity" : begun;
    }

    /**
     * Returns {@code name} as the name of a property. A name that is a keyword or a method of Object gets {@code more}
     * behind it. A prefix that would make it an accessor in the style of JavaBeans goes: {@code isActive} reads the
     * property {@code active}.
     *
     * @param otherwise the name to take if {@code name} is empty
     */
    public static String property(String name, String more, String otherwise) {
        String plain = name;
        for (String prefix : new String[] {"is", "get", "set"}) {
            int length = prefix.length();
            if (plain.startsWith(prefix) && plain.length() > length && Character.isUpperCase(plain.charAt(length))) {
                plain = Character.toLowerCase(plain.charAt(length)) + plain.substring(length + 1);
                break;
            }
        }
        if (plain.isEmpty()) {
            plain = otherwise;
        } else if (Character.isDigit(plain.charAt(0))) {
            plain = "value" + plain;
        }
        return SourceVersion.isKeyword(plain) || OBJECT.contains(plain) ? plain + more : plain;
    }
}
