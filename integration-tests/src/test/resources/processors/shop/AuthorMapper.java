package shop;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.ReportingPolicy;

@Mapper(uses = Entities.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface AuthorMapper {
    AuthorDto dto(Author author);

    BookDto dto(Book book);

    AuthorName name(Author author);

    Author entity(AuthorDto dto);

    @Mapping(target = "author", ignore = true)
    Book entity(BookDto dto);

    @Mapping(target = "home", ignore = true)
    @Mapping(target = "fee", ignore = true)
    @Mapping(target = "books", ignore = true)
    void rename(AuthorName from, @MappingTarget Author author);
}
