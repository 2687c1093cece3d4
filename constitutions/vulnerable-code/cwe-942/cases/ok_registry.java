import org.springframework.web.servlet.config.annotation.*;

class Origins implements WebMvcConfigurer {
  @Override
  public void addCorsMappings(CorsRegistry registry) {
    registry.addMapping("/**").allowedOrigins("https://shop.example").allowCredentials(true);
  }
}
