SwaggerUIBundle({
    url: '/api/openapi.json',
    dom_id: '#page',
    deepLinking: true,
    docExpansion: 'none',
    defaultModelsExpandDepth: 0,
    filter: true,
    validatorUrl: null,
});
