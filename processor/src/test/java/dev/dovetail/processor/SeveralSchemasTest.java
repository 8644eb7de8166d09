package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One module holds several schemas where the option names several. */
class SeveralSchemasTest {
    @TempDir
    Path input;

    @TempDir
    Path output;

    @BeforeEach
    void twoPackagesAndAThird() throws IOException {
        entity("com.acme.blog", "Post");
        entity("com.acme.shop.order", "Order");
        entity("com.acme", "Setting");
    }

    @Test
    void oneNameTakesAllEntities() throws IOException {
        compile("com.acme.blog.Blog");
        assertThat(ddl("com.acme.blog.Blog")).contains("CREATE TABLE post ", "CREATE TABLE \"order\" ", "CREATE TABLE setting ");
    }

    @Test
    void eachNameTakesItsPackageAndThoseBelow() throws IOException {
        Files.delete(input.resolve("com/acme/Setting.java"));
        compile("com.acme.blog.Blog, com.acme.shop.Shop");
        assertThat(ddl("com.acme.blog.Blog")).contains("CREATE TABLE post ").doesNotContain("order");
        assertThat(ddl("com.acme.shop.Shop")).contains("CREATE TABLE \"order\" ").doesNotContain("post");
        assertThat(output.resolve("com/acme/blog/BlogSchema.class")).exists();
        assertThat(output.resolve("com/acme/shop/ShopSchema.class")).exists();
    }

    @Test
    void theNearestPackageWins() throws IOException {
        compile("com.acme.All,com.acme.shop.order.Orders");
        assertThat(ddl("com.acme.All")).contains("CREATE TABLE post ", "CREATE TABLE setting ").doesNotContain("order");
        assertThat(ddl("com.acme.shop.order.Orders")).contains("CREATE TABLE \"order\" ");
    }

    private void entity(String packageName, String name) throws IOException {
        Path file = input.resolve(packageName.replace('.', '/') + "/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                package %s;
                import dev.dovetail.annotation.*;
                @Entity public interface %s {
                    @Id Long id();
                    %s id(Long id);
                }
                """.formatted(packageName, name, name));
    }

    private void compile(String option) throws IOException {
        assertThat(CompilerRun.withProcessors(input, output, "-Adovetail.schema=" + option).messages()).isEmpty();
    }

    private String ddl(String schema) throws IOException {
        return Files.readString(output.resolve("META-INF/dovetail/" + schema + "/h2.sql"));
    }
}
