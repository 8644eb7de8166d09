package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.schema.Schema;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** Long names compile, and hold a row. */
class LongNamesTest {
    private static final String HEAD = "package com.acme; import dev.dovetail.annotation.*;\n";

    @Test
    void aNameOf120Letters() throws ReflectiveOperationException {
        String name = "C" + "a".repeat(119);
        String other = "D" + "a".repeat(119);
        assertIsFilled(Map.of("com/acme/" + name + ".java", HEAD + """
                @Entity(table = "c") public interface %s {
                    @Id @GeneratedValue Long id();
                    @OneToMany(backPopulates = "parent") java.util.List<%s> children();
                }
                """.formatted(name, other), "com/acme/" + other + ".java", HEAD + """
                @Entity(table = "d") public abstract class %s {
                    @Id @GeneratedValue public abstract Long id();
                    @ForeignKey(%s.class) public abstract Long parentId();
                    @ManyToOne(backPopulates = "children") public abstract %s parent();
                    public abstract void setParent(%s parent);
                }
                """.formatted(other, name, name, name)));
    }

    private static void assertIsFilled(Map<String, String> sources) throws ReflectiveOperationException {
        MemoryFiles files = new MemoryFiles();
        assertThat(files.compile(sources, List.of(new EntityProcessor(), new SchemaProcessor()),
                "-Adovetail.advice=off", "-Adovetail.dialects=h2"))
                .noneMatch(each -> each.getKind() == Diagnostic.Kind.ERROR);
        Schema schema = (Schema) files.loader().loadClass("com.acme.AcmeSchema").getField("SCHEMA").get(null);
        assertThat(FirstRows.of(schema, false)).isEqualTo(new FirstRows.Outcome("", true));
    }
}
