package dev.dovetail.spring.test;

import dev.dovetail.session.ReadOnlyDao;
import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Leaves out the beans of the application that are not DAOs. */
final class DaoFilter extends TypeExcludeFilter {
    private final AssignableTypeFilter daos = new AssignableTypeFilter(ReadOnlyDao.class);

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
        return !daos.match(reader, factory);
    }

    /** Tests with equal filters share a context. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DaoFilter;
    }

    @Override
    public int hashCode() {
        return DaoFilter.class.hashCode();
    }
}
