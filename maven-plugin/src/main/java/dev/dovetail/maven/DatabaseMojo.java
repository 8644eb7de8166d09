package dev.dovetail.maven;

import dev.dovetail.tools.JdbcSource;
import dev.dovetail.tools.UsageException;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that connects to a database. The driver is a dependency of the plugin or of the project. */
abstract class DatabaseMojo extends AbstractMojo {
    /** The JDBC URL. */
    @Parameter(property = "jdbc.url")
    private @Nullable String url;

    /** The user of the database. */
    @Parameter(property = "jdbc.user")
    private @Nullable String user;

    /** The password of the user. */
    @Parameter(property = "jdbc.password")
    private @Nullable String password;

    @Parameter(defaultValue = "${project.compileClasspathElements}", readonly = true)
    private @Nullable List<String> compileClasspath;

    @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true)
    private @Nullable List<String> runtimeClasspath;

    /** Does the work of the goal. Reports a wrong option with a {@link UsageException}. */
    abstract void run(JdbcSource source, ClassLoader loader);

    @Override
    public final void execute() throws MojoExecutionException {
        String where = url;
        if (where == null || where.isBlank()) {
            throw new MojoExecutionException("The URL of the database is missing. Write: "
                    + "-Djdbc.url=jdbc:postgresql://localhost/shop");
        }
        ClassLoader own = DatabaseMojo.class.getClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls(), own)) {
            run(JdbcSource.of(where, user == null ? "" : user, password == null ? "" : password, loader), loader);
        } catch (UsageException e) {
            throw new MojoExecutionException(e.getMessage());
        } catch (Exception e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private URL[] urls() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        List<String> paths = runtimeClasspath == null ? compileClasspath : runtimeClasspath;
        if (paths != null) {
            for (String path : paths) {
                urls.add(new File(path).toURI().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
