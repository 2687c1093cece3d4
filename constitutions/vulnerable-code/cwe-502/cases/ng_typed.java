import com.fasterxml.jackson.databind.ObjectMapper;

class Mapper {
  ObjectMapper make() {
    ObjectMapper mapper = new ObjectMapper();
    mapper.enableDefaultTyping();
    return mapper;
  }
}
