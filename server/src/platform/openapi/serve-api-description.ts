import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/**
 * Serves the description of the HTTP interface at `/api/openapi.json` and a page to read it at `/api/docs`. What a
 * request may hold is read from the same class-validator rules that check it.
 */
export function serveApiDescription(app: INestApplication): void {
  const description = describeApi(app);
  SwaggerModule.setup('api/docs', app, description, { jsonDocumentUrl: 'api/openapi.json' });
}

function describeApi(app: INestApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setTitle('Afterfair')
    .setDescription(
      'Sessions are HttpOnly cookies, one a role. Writes need an Origin header of this very site.',
    )
    .build();
  const description = SwaggerModule.createDocument(app, head);
  const schemas = validationMetadatasToSchemas({
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: '#/components/schemas/',
  }) as Schemas;
  return { ...description, components: { ...description.components, schemas } };
}
