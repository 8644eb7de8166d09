package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entity has a property whose type another processor generates: it waits, and is then complete. */
class WaitingTest {
    @TempDir
    Path output;

    @Test
    void waitsForTypesOfOtherProcessors() throws IOException {
        CompilerRun run = CompilerRun.withAnother(
                new States(), Path.of("src/test/resources/waiting"), output, "-Werror");
        assertThat(run.messages()).isEmpty();
        assertThat(Files.readString(output.resolve("META-INF/dovetail/com.acme.blog.Blog/h2.sql")))
                .containsPattern("state +VARCHAR\\(255\\) +NOT NULL");
    }

    /** Generates the enum, in its second round. */
    @SupportedAnnotationTypes("*")
    private static final class States extends AbstractProcessor {
        private int round;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            round++;
            if (round == 1) {
                write("com.acme.blog.Other", "interface Other {}");
            } else if (round == 2) {
                write("com.acme.blog.State", "public enum State { DRAFT, PUBLISHED }");
            }
            return false;
        }

        private void write(String name, String declaration) {
            try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                out.write("package com.acme.blog;\n" + declaration + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
