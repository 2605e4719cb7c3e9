fn main() {
    tencentcloud_errors_codegen::compile();
}
