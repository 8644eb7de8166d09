package dev.dovetail.spring.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.jdbc.datasource.ConnectionProxy;

/** What a native image needs besides the metadata that the processor generates. */
final class DovetailHints implements RuntimeHintsRegistrar {
    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        hints.resources().registerPattern("META-INF/dovetail/**");
        hints.resources().registerPattern("db/migration/**");
        hints.proxies().registerJdkProxy(ConnectionProxy.class);
    }
}
