package shop;

import org.mapstruct.ObjectFactory;

/** Creates entities for MapStruct. */
public class Entities {
    @ObjectFactory
    public Author author() {
        return Author_.create();
    }

    @ObjectFactory
    public Book book() {
        return Book_.create();
    }
}
